import path from 'node:path'
import { policyOf } from '../config/build-policy.js'
import { type Choices, combine } from '../config/choices.js'
import { placeOfSource } from '../config/option-source.js'
import { printChoices } from '../config/print.js'
import { loadBaseline, loadConfig } from '../files/config.js'
import { inChunks, writeOutput } from '../files/output.js'
import { checkBaselineOutput, checkOutputs, inputsOf } from '../files/output-place.js'
import { lint, type Source } from '../lint.js'
import type { Language } from '../messages/language.js'
import { message } from '../messages/message.js'
import { printable } from '../messages/printable.js'
import type { Baseline } from '../policy/baseline.js'
import type { Policy } from '../policy/policy.js'
import { recordBaseline, renderBaseline } from '../report/formats/baseline.js'
import type { Report } from '../report/report.js'
import { type ExitCode, exitCodes } from '../report/verdict.js'
import type { LintCommand } from './arguments.js'
import { type Fixed, fixSources } from './fix.js'
import { type Host, log } from './host.js'
import type { Speak } from './language.js'
import { progress } from './progress.js'
import { type Look, render } from './render.js'
import { screen } from './screen.js'
import { type Roots, rootsOf, sourcesOf } from './sources.js'

/** Lints, prints the report and writes what was asked for; the exit code is the verdict. */
export async function lintCommand(command: LintCommand, host: Host, speak: Speak): Promise<ExitCode> {
  const { choices: config, root, strays } = await loadConfig(host.cwd(), command.config)
  const choices = combine(command.choices, config)
  const look = lookOf(command, choices, host, await speak(choices.language.value))
  if (command.printConfig) {
    host.stdout.write(printChoices(choices, look.text.language))
    return exitCodes.pass
  }
  const roots = rootsOf(choices, host.cwd(), root)
  const baseline = await baselineOf(choices, host.cwd(), root)
  const policyWith = (known: Baseline | null) =>
    policyOf(choices, {
      baseline: known,
      fromRoot: roots.fromRoot,
      complete: command.paths.length === 0,
      strayConfigs: strays,
    })
  const policy = policyWith(baseline)

  const found = await sourcesOf(command, choices, roots, host, look.text.language)
  await checkFiles(command, choices, found, roots, root, host.cwd())
  const { sources, failed } = fixed(found, policy, command, roots, host, look)
  const bar = progress(sources.length, host, look.text.language)
  const judged = lint(sources, policy, bar.step)
  bar.end()
  const recorded = record(judged, command, roots, host, look)
  const report = recorded === null ? judged : lint(sources, policyWith(recorded))
  publish(report, command, host, look)
  return failed ? exitCodes.error : exitCodes[report.verdict]
}

/** Nothing is written before it is known that everything may be. */
async function checkFiles(
  { reports, writeBaseline }: LintCommand,
  { baseline, config }: Choices,
  sources: readonly Source[],
  { folder: start }: Roots,
  root: string,
  folder: string,
): Promise<void> {
  const names = reports.map(({ file }) => file)
  if (writeBaseline === null && names.length === 0) return
  const inputs = inputsOf(sources, start, { root, path: config?.path ?? null }, null)
  const place = { folder, inside: false, inputs }
  checkOutputs(writeBaseline === null ? names : [writeBaseline, ...names], place)
  if (writeBaseline !== null) {
    const { isBaseline } = await import('../config/parse-baseline.js')
    checkBaselineOutput(writeBaseline, folder, isBaseline)
  }
  const baselines = [
    ...(writeBaseline === null ? [] : [path.resolve(folder, writeBaseline)]),
    ...(baseline.value === null ? [] : [path.resolve(fromFolder(baseline, folder, root), baseline.value)]),
  ]
  checkOutputs(names, { ...place, inputs: baselines })
}

function lookOf({ color }: LintCommand, { language }: Choices, host: Host, spoken: Language): Look {
  const output = screen(host.stdout, host.env, host.platform, color)
  return { language: language.value ?? 'en', text: { ...output, language: spoken } }
}

async function baselineOf({ baseline }: Choices, folder: string, root: string): Promise<Baseline | null> {
  const { value, source } = baseline
  if (value === null) return null
  return loadBaseline(fromFolder(baseline, folder, root), value, placeOfSource(source))
}

/** A config's baseline stands beside it, one named in the call where the call is made. */
function fromFolder({ source }: Choices['baseline'], folder: string, root: string): string {
  return source.kind === 'config' ? root : folder
}

/** The sources after the fixes that were asked for; a dry run's diff stands above the report. */
function fixed(
  sources: readonly Source[],
  policy: Policy,
  { fix, format }: LintCommand,
  roots: Roots,
  host: Host,
  { text }: Look,
): Pick<Fixed, 'sources' | 'failed'> {
  if (fix === null) return { sources, failed: false }
  const result = fixSources(sources, (current) => lint(current, policy), fix, roots.folder, text)
  const where = format === 'text' ? host.stdout : host.stderr
  where.write(result.diff)
  for (const each of result.messages) log(host, each, text.language)
  return result
}

/** Writes the baseline that was asked for; null where none was. */
function record(
  report: Report,
  { writeBaseline }: LintCommand,
  roots: Roots,
  host: Host,
  { text }: Look,
): Baseline | null {
  if (writeBaseline === null) return null
  const baseline = recordBaseline(report, writeBaseline, roots.fromRoot)
  writeOutput(host.cwd(), writeBaseline, [renderBaseline(baseline)])
  const count = baseline.entries.reduce((sum, entry) => sum + entry.count, 0)
  log(host, message('cli.baselineWritten', { path: printable(writeBaseline), count }), text.language)
  return baseline
}

/** A file has no terminal: its text is plain. */
function publish(report: Report, command: LintCommand, host: Host, look: Look): void {
  const plain = { ...look.text, color: false, hyperlinks: false, ascii: false }
  for (const { format, file } of command.reports)
    writeOutput(host.cwd(), file, render(report, format, { ...look, text: plain }))
  for (const part of inChunks(render(report, command.format, look))) host.stdout.write(part)
}
