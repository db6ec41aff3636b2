import type { Message } from '../messages/message.js'
import type { Level, Severity } from '../messages/severity.js'
import type { Finding } from '../rules/finding.js'
import fileNoLongerChecked from '../rules/linter/file-no-longer-checked.js'
import ignoreUnused from '../rules/linter/ignore-unused.js'
import { rules } from '../rules/table.js'
import { faultOfName } from '../settings/provided.js'
import { type Form, isLinted } from '../source/file-form.js'
import type { Directive } from '../source/ignore-comment.js'
import type { Span } from '../source/span.js'
import type { SourceText } from '../source/text.js'
import type { Baseline } from './baseline.js'
import { configWithoutEffects, ofStrayConfig } from './config-effects.js'
import type { ConfigFile, FilePolicy, Policy } from './policy.js'
import {
  type Ignore,
  type IgnoreIndex,
  indexIgnores,
  type Suppressed,
  type SuppressedFinding,
  type Suppressor,
  suppress,
} from './suppression.js'

/** One linted file before its findings are suppressed. */
export interface FileFindings {
  readonly path: string
  readonly form: Form
  readonly text: SourceText | null
  readonly findings: readonly Finding[]
  /** How many more were found and not kept. */
  readonly omitted: number
  /** The comments of the file that ask to ignore. */
  readonly comments: readonly Directive[]
  /** See `Suppressible`. */
  readonly isWanted: (finding: Finding) => boolean
}

/** The config or the baseline, with what was found there. */
export interface ConfigFindings {
  readonly path: string
  /** Null for the baseline, of which no line is pointed at. */
  readonly text: SourceText | null
  readonly findings: readonly Finding[]
  readonly omitted: number
}

export interface SuppressionResult<File extends FileFindings> {
  readonly files: readonly (File & { readonly suppressed: readonly SuppressedFinding[] })[]
  readonly config: readonly ConfigFindings[]
}

/**
 * Sets aside the findings that the policy suppresses, and adds `ignore-unused` for what suppresses nothing: in the
 * file for a comment, as findings of the config or the baseline for the rest; there too what else has no effect.
 */
export function applySuppressions<File extends FileFindings>(
  files: readonly File[],
  policy: Policy,
): SuppressionResult<File> {
  const used = new Set<Suppressor>()
  const ignores = indexIgnores(policy.ignores)
  const judged = files.map((file) => {
    const { findings, omitted, suppressed } = suppressIn(file, policy, ignores, used)
    return { ...file, findings, omitted: file.omitted + omitted, suppressed }
  })
  const paths = files.map(({ path }) => path)
  const isComplete = policy.complete && files.every(({ form }) => isLinted(form))
  return { files: judged, config: configFindings(policy, isComplete ? used : null, paths) }
}

function suppressIn(
  { path, text, findings, comments, isWanted }: FileFindings,
  { baseline, forFile, commentIgnores }: Policy,
  ignores: IgnoreIndex,
  used: Set<Suppressor>,
): Unused & { readonly suppressed: readonly SuppressedFinding[] } {
  if (text === null) return { findings, omitted: 0, suppressed: [] }
  const own = forFile(path)
  const known = baseline === null ? null : { path: baseline.path, entries: own.baseline }
  const result = suppress({
    ...{ path, text, findings, ignores, baseline: known, isWanted },
    comments: commentIgnores ? comments : [],
  })
  for (const each of result.used) used.add(each)
  const level = levelIn(own)
  const idle = level === 'off' ? none : unusedComments(comments, result, commentIgnores, level)
  return {
    findings: [...result.findings, ...idle.findings],
    omitted: idle.omitted,
    suppressed: result.suppressed,
  }
}

function levelIn({ levels }: FilePolicy): Level {
  return levels.get(ignoreUnused.id) ?? 'notice'
}

/** Of the config, the baseline and files that look like a config; `used` is null where not every file was judged. */
function configFindings(
  policy: Policy,
  used: Used | null,
  paths: readonly string[],
): readonly ConfigFindings[] {
  const { baseline, config, forFile, strayConfigs } = policy
  const found: ConfigFindings[] = []
  const levelAt = (path: string) => levelIn(forFile(path))
  if (config !== null) {
    const level = levelAt(config.path)
    const idle = level === 'off' ? none : unusedIgnores(config, policy, used, paths, level)
    const findings = [...idle.findings, ...configWithoutEffects(policy, paths)]
    found.push({ path: config.path, text: config.text, findings, omitted: idle.omitted })
  }
  if (baseline !== null && used !== null) {
    const level = levelAt(baseline.path)
    const idle = level === 'off' ? none : unusedEntries(baseline, used, level)
    found.push({ path: baseline.path, text: null, ...idle })
  }
  for (const path of strayConfigs)
    found.push({ path, text: null, findings: ofStrayConfig(path, policy), omitted: 0 })
  return found.filter(({ findings }) => findings.length > 0)
}

type Used = ReadonlySet<Suppressor>

interface Unused {
  readonly findings: readonly Finding[]
  readonly omitted: number
}

const none: Unused = { findings: [], omitted: 0 }

/** A file may hold an ignore in every line. */
export const maxUnused = 1000

function unusedOnes<T extends Suppressor>(
  all: readonly T[],
  used: Used,
  toFinding: (one: T) => Finding,
): Unused {
  const idle = all.filter((one) => !used.has(one))
  const kept = idle.slice(0, maxUnused)
  return { findings: kept.map(toFinding), omitted: idle.length - kept.length }
}

/** The comments of a file that ignore nothing: no such rule, no reason, or no finding below. */
function unusedComments(
  comments: readonly Directive[],
  { used, outranked }: Pick<Suppressed, 'used' | 'outranked'>,
  count: boolean,
  severity: Severity,
): Unused {
  return unusedOnes(comments, used, (comment) =>
    finding(severity, count ? whyUnused(comment, outranked) : commentsOff, comment.at),
  )
}

const commentsOff: Why = { id: 'commentsOff', message: ignoreUnused.message('commentsOff', {}) }

function whyUnused(comment: Directive, outranked: ReadonlySet<Directive>): Why {
  const { rule, hasReason } = comment
  const known = rules.find(({ id }) => rule.is(id))
  if (known === undefined) return { id: 'unknownRule', message: ignoreUnused.message('unknownRule', {}) }
  const name = { rule: known.id }
  if (!hasReason) return { id: 'noReason', message: ignoreUnused.message('noReason', name) }
  const why = outranked.has(comment) ? 'wanted' : 'comment'
  return { id: why, message: ignoreUnused.message(why, name) }
}

/** The config's ignores that can match nothing, and, where every file was judged, those that matched nothing. */
function unusedIgnores(
  config: ConfigFile,
  { ignores, complete }: Policy,
  used: Used | null,
  paths: readonly string[],
  severity: Severity,
): Unused {
  const ofEveryRun = ignores.flatMap((ignore, index) => (isOfChange(ignore) ? [] : [{ ignore, index }]))
  const known = complete && ofEveryRun.length * paths.length <= mostTried ? paths : null
  const idle = ofEveryRun.flatMap(({ ignore, index }) => {
    if (used?.has(ignore)) return []
    const why = whyIdle(ignore, known, used !== null)
    if (why === null) return []
    const { text } = config
    const { key } = why
    const at =
      key === null ? text.line(Math.min(ignore.line, text.lineCount)) : config.spanOf(['ignore', index, key])
    return [{ why, at }]
  })
  const kept = idle.slice(0, maxUnused)
  return {
    findings: kept.map(({ why, at }) => finding(severity, why, at)),
    omitted: idle.length - kept.length,
  }
}

/** Patterns on paths, only to say better why an ignore matches nothing. */
const mostTried = 1_000_000

/** Null where it may be of use in files that were not judged; `key`: what of the ignore is wrong. */
function whyIdle(
  { rule, setting, matchesFile }: Ignore,
  paths: readonly string[] | null,
  wasJudged: boolean,
): (Why & { readonly key: 'setting' | 'files' | null }) | null {
  const fault = setting === null ? null : faultOfName(setting)
  if (fault?.kind === 'misspelt' && fault.meant !== null) {
    const params = { rule, setting: fault.meant }
    return {
      id: 'setting-misspelt',
      message: ignoreUnused.message('setting-misspelt', params),
      key: 'setting',
    }
  }
  if (fault !== null)
    return {
      id: 'setting-unknown',
      message: ignoreUnused.message('setting-unknown', { rule }),
      key: 'setting',
    }
  if (paths !== null && paths.length > 0 && !paths.some(matchesFile))
    return { id: 'files', message: ignoreUnused.message('files', { rule }), key: 'files' }
  return wasJudged ? { id: 'config', message: ignoreUnused.message('config', { rule }), key: null } : null
}

/** Whether only a run on a change, with a state before it, can find what is ignored. */
function isOfChange({ rule }: Ignore): boolean {
  return rule === fileNoLongerChecked.id
}

/** One finding for the entries of a baseline that matched nothing. */
function unusedEntries({ entries }: Baseline, used: Used, severity: Severity): Unused {
  const count = entries.filter((entry) => !used.has(entry)).length
  if (count === 0) return none
  const why = { id: 'baseline', message: ignoreUnused.message('baseline', { count }) }
  return { findings: [finding(severity, why, { start: 0, end: 0 })], omitted: 0 }
}

interface Why {
  readonly id: string
  readonly message: Message
}

function finding(severity: Severity, { id, message }: Why, at: Span): Finding {
  const nothing = { setting: null, related: [], fix: null }
  return { rule: ignoreUnused.id, messageId: id, severity, message, at, ...nothing }
}
