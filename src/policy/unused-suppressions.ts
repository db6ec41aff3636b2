import type { Message } from '../messages/message.js'
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
    finding(severity, mayIgnore ? whyUnused(comment, outranked) : commentsOff, comment.at),
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
    const why = whyIdle(ignore, known, used !== null)
    if (why === null) return []
    const { text } = config
    const { key } = why
    const at =
      key === null ? text.line(Math.min(ignore.line, text.lineCount)) : config.spanOf(['ignore', index, key])
    return [{ why, at }]
  })
  return atMost(idle, ({ why, at }) => finding(severity, why, at))
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
export function unusedEntries({ entries }: Baseline, used: Used, severity: Severity): Unused {
  const count = entries.filter((entry) => !used.has(entry)).length
  if (count === 0) return nothingUnused
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
