import { optionsOf } from '../config/build-policy.js'
import { type Decision, decide } from '../config/decide.js'
import { printDecision } from '../config/print.js'
import { loadBaseline, loadConfig } from '../files/config.js'
import { writeOutput } from '../files/output.js'
import { lint, type Source } from '../lint.js'
import type { Language } from '../messages/language.js'
import { message } from '../messages/message.js'
import { printable } from '../messages/printable.js'
import { type Baseline, recordBaseline, renderBaseline } from '../policy/baseline.js'
import type { Options } from '../policy/policy.js'
import type { Report } from '../report/report.js'
import { type ExitCode, exitCodes } from '../report/verdict.js'
import type { LintCommand } from './arguments.js'
import { fixSources } from './fix.js'
import { type Host, tell } from './host.js'
import type { Speak } from './language.js'
import { progress } from './progress.js'
import { type Look, render } from './render.js'
import { screen } from './screen.js'
import { type Place, placeOf, sourcesOf } from './sources.js'

/** Lints, prints the report and writes what was asked for; the exit code is the verdict. */
export async function lintCommand(command: LintCommand, host: Host, speak: Speak): Promise<ExitCode> {
  const { choices, root } = await loadConfig(host.cwd(), command.config)
  const decision = decide(command.choices, choices)
  const look = lookOf(command, decision, host, await speak(decision.language.value))
  if (command.printConfig) {
    host.stdout.write(printDecision(decision, look.text.language))
    return exitCodes.pass
  }
  const place = placeOf(decision, host.cwd(), root)
  const baseline = await baselineOf(decision, host.cwd(), root)
  const optionsWith = (accepted: Baseline | null) =>
    optionsOf(decision, accepted, place.fromRoot, command.paths.length === 0)

  const found = await sourcesOf(command, decision, place, host, look.text.language)
  const sources = fixed(found, optionsWith(baseline), command, place, host, look)
  const shown = progress(sources.length, host, look.text.language)
  const judged = lint(sources, optionsWith(baseline), shown.step)
  shown.end()
  const recorded = record(judged, command, place, host, look)
  const report = recorded === null ? judged : lint(sources, optionsWith(recorded))
  publish(report, command, host, look)
  return exitCodes[report.verdict]
}

function lookOf({ color }: LintCommand, { language }: Decision, host: Host, spoken: Language): Look {
  const shown = screen(host.stdout, host.env, host.platform, color)
  return { language: language.value ?? 'en', text: { ...shown, language: spoken } }
}

/** A config's baseline stands beside it, one named in the call where the call is made. */
async function baselineOf({ baseline }: Decision, folder: string, root: string): Promise<Baseline | null> {
  if (baseline.value === null) return null
  return loadBaseline(baseline.from.kind === 'config' ? root : folder, baseline.value)
}

/** The sources after the fixes that were asked for; a dry run's diff stands above the report. */
function fixed(
  sources: readonly Source[],
  options: Options,
  { fix, format }: LintCommand,
  place: Place,
  host: Host,
  { text }: Look,
): readonly Source[] {
  if (fix === null) return sources
  const result = fixSources(sources, (current) => lint(current, options), fix, place.folder, text)
  const where = format === 'text' ? host.stdout : host.stderr
  where.write(result.diff)
  return result.sources
}

/** Writes the baseline that was asked for; null where none was. */
function record(
  report: Report,
  { writeBaseline }: LintCommand,
  place: Place,
  host: Host,
  { text }: Look,
): Baseline | null {
  if (writeBaseline === null) return null
  const baseline = recordBaseline(report, writeBaseline, place.fromRoot)
  writeOutput(host.cwd(), writeBaseline, renderBaseline(baseline))
  const count = baseline.entries.reduce((sum, entry) => sum + entry.count, 0)
  tell(host, message('cli.baselineWritten', { path: printable(writeBaseline), count }), text.language)
  return baseline
}

/** A file has no terminal: its text is plain. */
function publish(report: Report, command: LintCommand, host: Host, look: Look): void {
  const plain = { ...look.text, color: false, hyperlinks: false, ascii: false }
  for (const { format, file } of command.reports)
    writeOutput(host.cwd(), file, render(report, format, { ...look, text: plain }))
  host.stdout.write(render(report, command.format, look))
}
