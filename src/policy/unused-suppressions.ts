import type { Severity } from '../messages/severity.js'
import type { Finding } from '../rules/finding.js'
import fileNoLongerChecked from '../rules/linter/file-no-longer-checked.js'
import ignoreUnused from '../rules/linter/ignore-unused.js'
import { rules } from '../rules/table.js'
import { faultOfName } from '../settings/provided.js'
import type { Directive } from '../source/ignore-comment.js'
import type { Span } from '../source/span.js'
import type { Baseline } from './baseline.js'
import type { ConfigFile, Policy } from './policy.js'
import type { Ignore, Suppressed, Suppressor } from './suppression.js'

/** What has suppressed something. */
export type Used = ReadonlySet<Suppressor>

/** The findings for what suppresses nothing, and how many more there would be. */
export interface Unused {
  readonly findings: readonly Finding[]
  readonly omitted: number
}

/** Everything is of use. */
export const nothingUnused: Unused = { findings: [], omitted: 0 }

/** A file may hold an ignore in every line. */
export const maxUnused = 1000

function atMost<T>(idle: readonly T[], toFinding: (one: T) => Finding): Unused {
  const kept = idle.slice(0, maxUnused)
  return { findings: kept.map(toFinding), omitted: idle.length - kept.length }
}

/**
 * The comments of a file that ignore nothing: no such rule, no reason, or no finding below. `mayIgnore` is whether
 * comments may ignore at all.
 */
export function unusedComments(
  comments: readonly Directive[],
  { used, outranked }: Pick<Suppressed, 'used' | 'outranked'>,
  mayIgnore: boolean,
  severity: Severity,
): Unused {
  const idle = comments.filter((comment) => !used.has(comment))
  return atMost(idle, (comment) =>
    mayIgnore
      ? unusedComment(comment, outranked.has(comment), severity)
      : ignoreUnused.finding('comments-off', {}, severity, comment.at),
  )
}

function unusedComment(
  { rule, hasReason, at }: Directive,
  isOutranked: boolean,
  severity: Severity,
): Finding {
  const known = rules.find(({ id }) => rule.is(id))
  if (known === undefined) return ignoreUnused.finding('unknown-rule', {}, severity, at)
  const name = { rule: known.id }
  if (!hasReason) return ignoreUnused.finding('no-reason', name, severity, at)
  return ignoreUnused.finding(isOutranked ? 'wanted' : 'comment', name, severity, at)
}

/** The config's ignores that can match nothing, and, where every file was judged, those that matched nothing. */
export function unusedIgnores(
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
    const reason = reasonOf(ignore, known, used !== null)
    return reason === null ? [] : [{ ignore, index, reason }]
  })
  const { text } = config
  return atMost(idle, ({ ignore, index, reason: { key, finding } }) => {
    const at =
      key === null ? text.line(Math.min(ignore.line, text.lineCount)) : config.spanOf(['ignore', index, key])
    return finding(severity, at)
  })
}

/** Patterns on paths, only to say better why an ignore matches nothing. */
const mostTried = 1_000_000

/** Why an ignore matches nothing: `key` is what of it is wrong, null where it is the whole. */
interface Reason {
  readonly key: 'setting' | 'files' | null
  readonly finding: (severity: Severity, at: Span) => Finding
}

/** Null where it may be of use in files that were not judged. */
function reasonOf(
  { rule, setting, matchesFile }: Ignore,
  paths: readonly string[] | null,
  wasJudged: boolean,
): Reason | null {
  const fault = setting === null ? null : faultOfName(setting)
  if (fault?.kind === 'misspelt' && fault.meant !== null) {
    const params = { rule, setting: fault.meant }
    return {
      key: 'setting',
      finding: (severity, at) => ignoreUnused.finding('setting-misspelt', params, severity, at),
    }
  }
  const because = (id: 'setting-unknown' | 'files' | 'config', key: Reason['key']): Reason => ({
    key,
    finding: (severity, at) => ignoreUnused.finding(id, { rule }, severity, at),
  })
  if (fault !== null) return because('setting-unknown', 'setting')
  if (paths !== null && paths.length > 0 && !paths.some(matchesFile)) return because('files', 'files')
  return wasJudged ? because('config', null) : null
}

/** Whether only a run on a change, with a state before it, can find what is ignored. */
function isOfChange({ rule }: Ignore): boolean {
  return rule === fileNoLongerChecked.id
}

/** One finding for the entries of a baseline that matched nothing. */
export function unusedEntries({ entries }: Baseline, used: Used, severity: Severity): Unused {
  const count = entries.filter((entry) => !used.has(entry)).length
  if (count === 0) return nothingUnused
  const finding = ignoreUnused.finding('baseline', { count }, severity, { start: 0, end: 0 })
  return { findings: [finding], omitted: 0 }
}
