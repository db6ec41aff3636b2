import type { Message } from './messages/message.js'
import { type ConfigFindings, type FileFindings, Suppressions } from './policy/apply-suppressions.js'
import type { FilePolicy, Policy } from './policy/policy.js'
import type { CompanionFiles } from './readers/companions/companions.js'
import type { SettingKey } from './readers/dotnet/key.js'
import { assemble, type LintedFile, notLinted } from './report/assemble.js'
import { readinessOf, templatedSettings, wantedFindings } from './report/outcome.js'
import type { Report } from './report/report.js'
import { buildContext } from './rules/build-context.js'
import type { Context } from './rules/context.js'
import type { Finding } from './rules/finding.js'
import { featuresNotReady } from './rules/not-ready.js'
import { partsTogether, type Together } from './rules/parts.js'
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

/** The files with what is left of their findings, and the config's; `judged` is emptied: of thousands none is in memory twice. */
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
  if (text === null)
    return { ...notLinted, path, role: 'linted', problem, comments: [], isWanted: () => false }
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

function ofConfig(config: ConfigFindings): LintedFile {
  return { ...notLinted, form: 'whole', ...config, role: 'config' }
}
