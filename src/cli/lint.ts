import path from 'node:path'
import { type Decision, decide } from '../config/decide.js'
import { optionsOf } from '../config/options-of.js'
import { describeOrigin } from '../config/origin.js'
import { loadBaseline, loadConfig } from '../files/config.js'
import { writeOutput } from '../files/output.js'
import { readOverrides } from '../files/overrides.js'
import { readSources } from '../files/sources.js'
import { lint, type Source } from '../lint.js'
import { ConfigError } from '../messages/errors.js'
import type { Language } from '../messages/format.js'
import { type Message, message } from '../messages/message.js'
import { printable } from '../messages/printable.js'
import { recordBaseline, renderBaseline } from '../report/baseline.js'
import type { Report } from '../report/report.js'
import { type ExitCode, exitCodes } from '../report/verdict.js'
import type { LintCommand } from './arguments.js'
import { type Host, print, tell } from './host.js'
import { render } from './render.js'
import { screen } from './screen.js'

/** The name of standard input where the user gives none. */
const stdinName = 'stdin.global.override.env'

/** Lints, prints the report and writes what was asked for; the exit code is the verdict. */
export async function lintCommand(command: LintCommand, host: Host, system: Language): Promise<ExitCode> {
  const { choices, root } = await loadConfig(host.cwd(), command.config)
  const decision = decide(command.choices, choices)
  const textLanguage = decision.language.value ?? system
  if (command.printConfig) {
    const { printDecision } = await import('../config/print.js')
    await print(host.stdout, printDecision(decision, textLanguage))
    return exitCodes.pass
  }
  const place = placeOf(decision, host.cwd(), root)
  let sources = await readOverrides(await sourcesOf(command, decision, place, host))
  if (sources.length === 0) await noFiles(decision, (text) => tell(host, text, textLanguage))

  const baselineName = decision.baseline.value
  const baselineFolder = decision.baseline.from.kind === 'config' ? root : host.cwd()
  const baseline = baselineName === null ? null : await loadBaseline(baselineFolder, baselineName)
  const judge = (accepted: typeof baseline) =>
    lint(sources, optionsOf(decision, accepted, place.fromRoot, command.paths.length === 0))
  if (command.fix !== null) {
    const { fixSources } = await import('./fix.js')
    const options = optionsOf(decision, baseline, place.fromRoot, command.paths.length === 0)
    const shown = { ...screen(host.stdout, host.env, host.platform, command.color), language: textLanguage }
    const fixed = fixSources(sources, (current) => lint(current, options), command.fix, place.folder, shown)
    await print(command.format === 'text' ? host.stdout : host.stderr, fixed.diff)
    sources = fixed.sources
  }
  let report = judge(baseline)
  if (command.writeBaseline !== null) {
    const recorded = recordBaseline(report, command.writeBaseline, place.fromRoot)
    writeOutput(host.cwd(), command.writeBaseline, renderBaseline(recorded))
    const count = recorded.entries.reduce((sum, entry) => sum + entry.count, 0)
    const written = message('cli.baselineWritten', { path: printable(command.writeBaseline), count })
    await tell(host, written, textLanguage)
    report = judge(recorded)
  }
  await publish(report, command, host, decision, textLanguage)
  return exitCodes[report.verdict]
}

async function publish(
  report: Report,
  command: LintCommand,
  host: Host,
  decision: Decision,
  textLanguage: Language,
): Promise<void> {
  const language = decision.language.value ?? 'en'
  const shown = screen(host.stdout, host.env, host.platform, command.color)
  const plain = { ...shown, color: false, hyperlinks: false, ascii: false }
  for (const { format, file } of command.reports) {
    const look = { language, text: { ...plain, language: textLanguage } }
    writeOutput(host.cwd(), file, await render(report, format, look))
  }
  const look = { language, text: { ...shown, language: textLanguage } }
  await print(host.stdout, await render(report, command.format, look))
}

/** Where paths and patterns start from, and how the config sees a path of the report. */
interface Place {
  readonly folder: string
  readonly fromRoot: (path: string) => string
}

/** Patterns of a config start from the config's folder, and so do the paths of the files they find. */
function placeOf(decision: Decision, folder: string, root: string): Place {
  const start = decision.files.from.kind === 'config' ? root : folder
  return {
    folder: start,
    fromRoot: (shown) => path.relative(root, path.resolve(start, shown)).replaceAll(path.sep, '/'),
  }
}

async function sourcesOf(
  command: LintCommand,
  decision: Decision,
  place: Place,
  host: Host,
): Promise<readonly Source[]> {
  if (command.paths.includes('-')) {
    const { readStandardInput } = await import('../files/standard-input.js')
    return [await readStandardInput(host.stdin, command.stdinFilename ?? stdinName)]
  }
  const given = command.paths.length === 0 ? ['.'] : command.paths
  const paths = given.map((name) => fromStart(name, host.cwd(), place.folder))
  return readSources({ folder: place.folder, paths, patterns: decision.files.value })
}

function fromStart(name: string, cwd: string, start: string): string {
  if (cwd === start || path.isAbsolute(name)) return name
  return path.relative(start, path.resolve(cwd, name)) || '.'
}

async function noFiles(decision: Decision, say: (text: Message) => Promise<void>): Promise<void> {
  const from = describeOrigin(decision.files.from)
  const text = decision.files.value === null ? message('cli.noFiles') : message('cli.noFilesMatch', { from })
  if (decision.ifNoFiles.value === 'error') throw new ConfigError(text)
  if (decision.ifNoFiles.value === 'warn') await say(text)
}
