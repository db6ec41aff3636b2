import * as core from '@actions/core'
import { writeOutput } from '../files/output.js'
import { checkOutputs } from '../files/output-place.js'
import { EnvironmentError } from '../messages/errors.js'
import type { Language } from '../messages/language.js'
import { message } from '../messages/message.js'
import { printable } from '../messages/printable.js'
import { type Failure, failureOf } from '../report/failure.js'
import { annotations } from '../report/formats/annotations.js'
import { logLine } from '../report/formats/github.js'
import { jsonParts } from '../report/formats/json.js'
import { renderSarif } from '../report/formats/sarif.js'
import type { SummaryOptions } from '../report/formats/summary/page.js'
import { renderFailure, renderSummary } from '../report/formats/summary.js'
import { tally } from '../report/formats/tally.js'
import type { Report } from '../report/report.js'
import type { ExitCode } from '../report/verdict.js'
import type { Inputs } from './inputs.js'
import { annotate, announce, log, logText } from './log.js'
import { outputsOf } from './outputs.js'

/** What the surfaces of a workflow run are made of. */
export interface Publication {
  readonly report: Report
  readonly inputs: Inputs
  readonly language: Language
  readonly summary: SummaryOptions
  /** Absolute: where the report files are written from. */
  readonly workspace: string
  /** Absolute: what the run reads, and no report file replaces. */
  readonly read: readonly string[]
  /** A path of the report as one of the repository; null outside of it. */
  readonly place: (path: string) => string | null
}

/**
 * Shows a report: files, annotations and log, summary, outputs. The files come first, so that a step that
 * uploads them finds them whatever the verdict; that one cannot be written is said last, so that nothing else is missing
 * for it.
 *
 * @returns the exit code where something could not be written, else null.
 */
export async function publish(publication: Publication): Promise<ExitCode | null> {
  const failure = attempt(() => writeFiles(publication))
  const written = publication.inputs.summary && (await writeSummary(publication))
  annotateAll(publication, written ? 'summary' : 'log')
  const code = setOutputs(outputsOf(publication.report, publication.inputs))
  const error =
    failure !== null
      ? failure.error
      : code === null
        ? null
        : new EnvironmentError(message('action.noOutputs', { code: printable(code) }))
  if (error === null) return null
  const failed = failureOf(error)
  await publishFailure(failed, false, publication.language)
  return failed.exitCode
}

/** Sets the outputs of the step; the errno name of what stands in the way, else null. */
function setOutputs(outputs: Readonly<Record<string, string>>): string | null {
  try {
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
    return null
  } catch (error) {
    // `@actions/core` has its own error, without a code, where the file is missing.
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return /^E[A-Z]+$/.test(code) ? code : 'ENOENT'
  }
}

function attempt(work: () => void): { readonly error: unknown } | null {
  try {
    work()
    return null
  } catch (error) {
    return { error }
  }
}

function writeFiles({ report, inputs, language, workspace, read, place }: Publication): void {
  const names = [inputs.sarifFile, inputs.jsonFile].filter((name) => name !== null)
  checkOutputs(names, { folder: workspace, inside: true, inputs: read })
  if (inputs.sarifFile !== null) {
    // Code scanning looks for files from the top of the repository.
    const files = report.files.map((file) => ({ ...file, path: place(file.path) ?? file.path }))
    writeOutput(workspace, inputs.sarifFile, [renderSarif({ ...report, files }, { language })])
  }
  if (inputs.jsonFile !== null) {
    writeOutput(workspace, inputs.jsonFile, jsonParts(report, { language }))
  }
}

/** A finding outside of the repository has no file there to be shown at. */
function annotateAll({ report, summary, language, place }: Publication, rest: 'summary' | 'log'): void {
  const { shown, left } = annotations(report, {
    language,
    rest,
    counts: summary.counts ?? (() => true),
    touched: summary.touched,
  })
  for (const annotation of shown) {
    const file = annotation.file === null ? null : (place(annotation.file) ?? annotation.file)
    annotate({ ...annotation, file })
  }
  for (const annotation of left) logText(logLine(annotation))
  logText(tally(report, language))
}

/**
 * Shows an error that ended the run: an annotation, on its line where it has one, the outputs, and where nothing was
 * checked the summary.
 */
export async function publishFailure(
  { explanation, place }: Failure,
  withSummary: boolean,
  language: Language,
): Promise<void> {
  announce('error', explanation, place, language)
  // Where they cannot be written either, the annotation says enough.
  setOutputs({ result: 'error' })
  if (withSummary) await addToSummary(renderFailure(explanation, language))
}

/** Whether it was written: a runner without summaries is no reason to fail. */
async function writeSummary({ report, summary, language }: Publication): Promise<boolean> {
  if (await addToSummary(renderSummary(report, summary))) return true
  log(message('action.noSummary'), language)
  return false
}

async function addToSummary(text: string): Promise<boolean> {
  try {
    await core.summary.addRaw(text).write()
    return true
  } catch {
    return false
  }
}
