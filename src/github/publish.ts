import * as core from '@actions/core'
import { checkOutputs, writeOutput } from '../files/output.js'
import type { Language } from '../messages/language.js'
import { message } from '../messages/message.js'
import { annotations } from '../report/formats/annotations.js'
import { logLine } from '../report/formats/github.js'
import { jsonParts } from '../report/formats/json.js'
import { renderSarif } from '../report/formats/sarif.js'
import type { SummaryOptions } from '../report/formats/summary/page.js'
import { renderSummary } from '../report/formats/summary.js'
import { tally } from '../report/formats/tally.js'
import type { Report } from '../report/report.js'
import type { Inputs } from './inputs.js'
import { annotate, log, logText } from './log.js'
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
 * uploads them finds them whatever the verdict; an EnvironmentError where one cannot be written comes last, so
 * that nothing else is missing for it.
 */
export async function publish(publication: Publication): Promise<void> {
  const failure = attempt(() => writeFiles(publication))
  const written = publication.inputs.summary && (await writeSummary(publication))
  annotateAll(publication, written ? 'summary' : 'log')
  for (const [name, value] of Object.entries(outputsOf(publication.report, publication.inputs)))
    core.setOutput(name, value)
  if (failure !== null) throw failure.error
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
function annotateAll({ report, language, place }: Publication, rest: 'summary' | 'log'): void {
  const { shown, left } = annotations(report, { language, rest })
  for (const annotation of shown) {
    const file = annotation.file === null ? null : (place(annotation.file) ?? annotation.file)
    annotate({ ...annotation, file })
  }
  for (const annotation of left) logText(logLine(annotation))
  logText(tally(report, language))
}

/** Whether it was written: a runner without summaries is no reason to fail. */
async function writeSummary({ report, summary, language }: Publication): Promise<boolean> {
  const text = renderSummary(report, summary)
  try {
    await core.summary.addRaw(text).write()
    return true
  } catch {
    log(message('action.noSummary'), language)
    return false
  }
}
