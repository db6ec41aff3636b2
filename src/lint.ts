import type { Message } from './messages/message.js'
import { applySuppressions, type ConfigFindings, type FileFindings } from './policy/apply-suppressions.js'
import type { Policy } from './policy/policy.js'
import type { CompanionFiles } from './readers/companions/companions.js'
import { type Blocked, readiness } from './readiness/readiness.js'
import { assemble, type LintedFile } from './report/assemble.js'
import type { FileReport, Report } from './report/report.js'
import { buildContext } from './rules/build-context.js'
import { type Context, lineNumber, wants } from './rules/context.js'
import { CrossFileRun, runRules } from './rules/run.js'
import { rules } from './rules/table.js'
import { newestRelease } from './settings/catalogue/catalogue.js'
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
  /** Files beside it that Bitwarden reads too, by role; absent ones are missing. */
  readonly companions: CompanionFiles
}

/** Of a rule and severity in one file. */
const maxFindingsPerRule = 1000
/** In all files; beyond it one finding of each rule and severity has to do. */
const maxFindings = 100_000

/** A file before its findings are suppressed; nothing of its scan is kept. */
type JudgedFile = Omit<LintedFile, 'suppressed'> & FileFindings

/**
 * The one door: sources in, Report out. No I/O, no clock; one file that fails does not stop the others.
 *
 * @param onFile called after each file: who calls may show how far it is.
 */
export function lint(sources: readonly Source[], policy: Policy, onFile: () => void = () => {}): Report {
  const crossFile = new CrossFileRun(rules)
  let found = 0
  const judged = sources.map((source) => {
    const file = judgeFile(source, policy, crossFile, found < maxFindings ? maxFindingsPerRule : 1)
    found += file.findings.length
    onFile()
    return file
  })
  const shared = crossFile.findings()
  const complete = judged.map((file) => {
    const more = shared.get(file.path)
    return more === undefined ? file : { ...file, findings: [...file.findings, ...more] }
  })
  const { files, config } = applySuppressions(complete, policy)
  return assemble(
    [...files.map(({ comments, isWanted, ...file }) => file), ...config.map(ofConfig)],
    policy.serverVersion ?? newestRelease,
    policy.failOn,
  )
}

function judgeFile(source: Source, policy: Policy, crossFile: CrossFileRun, limit: number): JudgedFile {
  const { path, text, problem, companions } = source
  if (text === null) return { ...nothing, path, form: 'unreadable', text, problem }
  const own = policy.forFile(path)
  // Named one by one: copying what an object holds is slow where there are thousands of files.
  const context = buildContext(text, {
    path,
    companions,
    requirements: own.requirements,
    provided: own.provided,
    tokens: own.tokens,
    template: own.template,
    release: policy.serverVersion,
    newest: newestRelease,
    publicRepository: policy.publicRepository,
  })
  crossFile.add(path, context, own.levels)
  const { findings, omitted } = runRules(rules, context, own.levels, limit)
  const { stack, form, template } = context
  const ready = isLinted(form) ? readinessOf(context) : []
  return {
    path,
    stack,
    form,
    template,
    role: 'linted',
    text,
    problem,
    composeRejects: context.rejection !== null,
    templated: isLinted(form) ? templatedSettings(context) : [],
    findings,
    omitted,
    comments: directives(context.scan),
    isWanted: wantedFindings(context, ready),
    readiness: ready,
  }
}

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
  if (missed.length === 0) return () => false
  const settings = new Set<string>(missed.flatMap(({ settings }) => settings))
  const nothingStarts = blockedBy(context) !== null
  return ({ severity, setting }) =>
    severity === 'error' && (setting === null || settings.has(setting) || nothingStarts)
}

/** A name alone is filled in by nobody: it has a finding. */
function templatedSettings(context: Context): FileReport['templated'] {
  return context.settings.present().flatMap(({ state, setting, line }) => {
    if (state !== 'templated' || line === null || line.statement.kind === 'key-only') return []
    return [{ name: setting.name, line: lineNumber(context, line.span) }]
  })
}

function readinessOf(context: Context): FileReport['readiness'] {
  const { settings, release, scan } = context
  const server = { release, blocked: blockedBy(context) }
  return readiness(settings, server, ({ at }) => at && scan.text.position(at.start).line)
}

/** Why nothing starts with this file: Compose's first error, else the first value .NET rejects. */
function blockedBy({ rejection, settings, scan: { text } }: Context): Blocked | null {
  if (rejection !== null) return { by: 'compose', line: text.position(rejection.at.start).line }
  for (const { binding, at } of settings.present()) {
    if (binding?.kind === 'rejected' && at !== null)
      return { by: 'dotnet', line: text.position(at.start).line }
  }
  return null
}
