import type { Message } from './messages/message.js'
import { type ConfigFindings, type FileFindings, Suppressions } from './policy/apply-suppressions.js'
import type { FilePolicy, Policy } from './policy/policy.js'
import type { CompanionFiles } from './readers/companions/companions.js'
import type { SettingKey } from './readers/dotnet/key.js'
import { type Blocked, readiness } from './readiness/readiness.js'
import { assemble, type LintedFile } from './report/assemble.js'
import type { FileReport, Report } from './report/report.js'
import { buildContext } from './rules/build-context.js'
import { type Context, lineNumber, wants } from './rules/context.js'
import type { Finding } from './rules/finding.js'
import { featuresNotReady } from './rules/not-ready.js'
import { partsTogether, type Together } from './rules/parts.js'
import { titleOf } from './rules/rule.js'
import { type Breakage, CrossFileRun, runRules } from './rules/run.js'
import { startFailures } from './rules/start-failures.js'
import { rules } from './rules/table.js'
import { findSetting, newestRelease } from './settings/catalogue/catalogue.js'
import { isLinted } from './source/file-form.js'
import { directives } from './source/ignore-comment.js'
import type { SourceText } from './source/text.js'

/** One file to lint, as `files/` read it. */
export interface Source {
  /** As given or found, with `/` on every system. */
  readonly path: string
  /** Null where it could not be read; then `problem` says why. */
  readonly text: SourceText | null
  readonly problem: Message | null
  /** Named by the user: read as what it is, whatever its name or content. */
  readonly explicit: boolean
  /** A pattern of the user's names it, so that its name is what is meant to be read. */
  readonly nameIsChosen?: boolean
  /** Other parts of the same file that are not linted themselves. */
  readonly parts?: readonly SourceText[]
  /** What the file set before the change under review. */
  readonly had?: ReadonlySet<SettingKey>
  /** Files beside it that Bitwarden reads too, by role; absent ones are missing. */
  readonly companions: CompanionFiles
}

/** Of a rule and severity in one file. */
export const maxFindingsPerRule = 1000
/** In all files; beyond it one finding of each rule and severity has to do. */
export const maxFindings = 100_000

/** A file before its findings are suppressed; nothing of its scan is kept. */
type JudgedFile = Omit<LintedFile, 'suppressed'> & FileFindings

/**
 * The one door: sources in, Report out. No I/O, no clock; one file that fails does not stop the others.
 *
 * @param onFile called after each file: who calls may show how far it is.
 */
export function lint(sources: readonly Source[], policy: Policy, onFile: () => void = () => {}): Report {
  const crossFile = new CrossFileRun(rules)
  const parts = partsTogether(sources)
  let found = 0
  const judged = sources.map((source) => {
    const limit = found < maxFindings ? maxFindingsPerRule : 1
    const file = judgeFile(source, policy, parts.get(source.path) ?? null, crossFile, limit)
    found += file.findings.length
    onFile()
    return file
  })
  return assemble(
    linted(judged, crossFile.findings(), policy),
    policy.serverVersion ?? newestRelease,
    policy.failOn,
  )
}

/** The files with what is left of their findings, and the config's; `judged` is emptied: of thousands none is held twice. */
function* linted(
  judged: JudgedFile[],
  shared: ReadonlyMap<string, readonly Finding[]>,
  policy: Policy,
): Iterable<LintedFile> {
  const suppressions = new Suppressions(policy)
  judged.reverse()
  for (let file = judged.pop(); file !== undefined; file = judged.pop()) {
    const more = shared.get(file.path)
    const { findings, omitted, suppressed } = suppressions.apply(
      file,
      more === undefined ? file.findings : [...file.findings, ...more],
    )
    // Named one by one: copying what an object holds is slow where there are thousands of files.
    yield {
      path: file.path,
      stack: file.stack,
      form: file.form,
      template: file.template,
      role: file.role,
      text: file.text,
      problem: file.problem,
      composeRejects: file.composeRejects,
      templated: file.templated,
      readiness: file.readiness,
      findings,
      omitted,
      suppressed,
    }
  }
  yield* suppressions.inConfig().map(ofConfig)
}

function judgeFile(
  source: Source,
  policy: Policy,
  together: Together | null,
  crossFile: CrossFileRun,
  limit: number,
): JudgedFile {
  const { path, text, problem } = source
  if (text === null) return { ...nothing, path, form: 'unreadable', text, problem }
  const own = policy.forFile(path)
  const context = contextOf(source, text, own, policy, together)
  crossFile.add(path, context, own.levels)
  const { findings, omitted, breakages } = runRules(rules, context, own.levels, limit)
  const ready = isLinted(context.form) ? readinessOf(context, breakages) : []
  const { stack, form, template } = context
  return {
    path,
    stack,
    form,
    template,
    role: 'linted',
    text,
    problem,
    composeRejects: context.rejection !== null,
    templated: isLinted(form) ? templatedSettings(context, own.provided) : [],
    findings: [...findings, ...featuresNotReady(context, ready, findings, own.levels)],
    omitted,
    comments: directives(context.scan),
    isWanted: wantedFindings(context, ready),
    readiness: ready,
  }
}

/**
 * A file as its readers see it under a policy: `own` is what judges this file, `together` what it is among the parts of
 * one file.
 */
export function contextOf(
  { path, companions, nameIsChosen = false, had = none }: Source,
  text: SourceText,
  own: FilePolicy,
  { serverVersion, publicRepository, secretUnlessKnown }: Policy,
  together: Together | null,
): Context {
  // Named one by one: copying what an object holds is slow where there are thousands of files.
  return buildContext(text, {
    path,
    companions,
    together,
    had,
    nameIsChosen,
    requirements: own.requirements,
    provided: own.provided,
    tokens: own.tokens,
    secretUnlessKnown,
    template: own.template,
    release: serverVersion,
    newest: newestRelease,
    publicRepository,
  })
}

const none: ReadonlySet<SettingKey> = new Set()

const nothing = {
  stack: 'standard',
  form: 'whole',
  template: false,
  role: 'linted',
  problem: null,
  composeRejects: false,
  templated: [],
  findings: [],
  omitted: 0,
  comments: [],
  isWanted: () => false,
  readiness: [],
} as const

function ofConfig(config: ConfigFindings): LintedFile {
  return { ...nothing, ...config, role: 'config', suppressed: [] }
}

/**
 * The errors that stand for a feature that the config names and the server will not give: about one of its settings, or
 * of a kind that stops everything.
 */
function wantedFindings(context: Context, ready: FileReport['readiness']): FileFindings['isWanted'] {
  const missed = ready.filter(
    ({ feature, state }) => wants(context, feature) && (state === 'broken' || state === 'off'),
  )
  if (missed.length === 0) return nothing.isWanted
  const settings = new Set<string>(missed.flatMap(({ settings }) => settings))
  const nothingStarts = blockedBy(context) !== null
  return errorsAbout(settings, nothingStarts)
}

/** Made apart: what a function within `wantedFindings` is, holds the whole scan of its file for as long as it lives. */
function errorsAbout(settings: ReadonlySet<string>, everything: boolean): FileFindings['isWanted'] {
  return ({ severity, setting }) =>
    severity === 'error' && (setting === null || settings.has(setting) || everything)
}

/** A name alone is filled in by nobody: it has a finding. */
function templatedSettings(context: Context, provided: readonly string[]): FileReport['templated'] {
  const present = context.settings.present()
  const inFile = present.flatMap(({ state, setting, line }) => {
    if (state !== 'templated' || line === null || line.statement.kind === 'key-only') return []
    return [{ name: setting.name, line: lineNumber(context, line.span) }]
  })
  const missing = provided.flatMap((name) => {
    const setting = findSetting(name)
    if (setting === undefined || present.some((state) => state.setting.name === setting.name)) return []
    return [{ name: setting.name, line: null }]
  })
  return [...inFile, ...missing]
}

function readinessOf(context: Context, breakages: readonly Breakage[]): FileReport['readiness'] {
  const { settings, release, scan } = context
  const server = {
    release,
    blocked: blockedBy(context),
    broken: new Map(
      breakages.map(({ breaks, rule, at }) => [
        breaks,
        { reason: titleOf(rule), line: lineNumber(context, at) },
      ]),
    ),
  }
  return readiness(settings, server, ({ at }) => at && scan.text.position(at.start).line)
}

/** Why nothing starts with this file: Compose's first error, else the first line at which .NET throws. */
function blockedBy(context: Context): Blocked | null {
  const { rejection } = context
  if (rejection !== null) return { by: 'compose', line: lineNumber(context, rejection.at) }
  const lines = startFailures(context)
    .filter(({ failure }) => failure.ends.length > 0)
    .map(({ line }) => lineNumber(context, line.span))
  if (lines.length === 0) return null
  return { by: context.stack === 'lite' ? 'dotnet-in-lite' : 'dotnet', line: Math.min(...lines) }
}
