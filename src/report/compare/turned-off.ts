import { type Message, message } from '../../messages/message.js'
import { printable, word } from '../../messages/printable.js'
import type { RuleId } from '../../messages/rule-id.js'
import { rank } from '../../messages/severity.js'
import type { FailOn } from '../../policy/fail-on.js'
import type { Policy } from '../../policy/policy.js'
import { type IgnoreIndex, ignoredAt, indexIgnores, type Suppression } from '../../policy/suppression.js'
import type { FileReport } from '../report.js'
import { narrowed } from './narrowed.js'
import { fingerprintsAt, type Pair } from './pair.js'

/**
 * What a change turns off: what a reviewer must see although no finding shows it. Each a noun phrase, said
 * once however many files it touches: first what suppresses a finding now, then what is no longer looked for.
 */
export function turnedOff(pairs: readonly Pair[], before: Policy, after: Policy): readonly Message[] {
  const ignores = indexIgnores(before.ignores)
  const all = [
    ...pairs.flatMap((pair) => ignoredByConfig(pair, ignores)),
    ...pairs.flatMap(ignoredByComment),
    ...addedToBaseline(pairs),
    ...loweredGate(before.failOn, after.failOn),
    ...narrowed(pairs, before, after),
  ]
  return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()]
}

function loweredGate(before: FailOn, after: FailOn): Message[] {
  const strictness = (failOn: FailOn) => (failOn === 'never' ? -1 : rank(failOn))
  if (strictness(after) >= strictness(before)) return []
  return [message('change.gate', { from: word(before), to: word(after) })]
}

/** A finding that an ignore of the config suppresses, and that none did before, or that was open then. */
function ignoredByConfig({ was, is }: Pair, before: IgnoreIndex): Message[] {
  const open = new Set(was === null ? [] : was.findings.map(fingerprintsAt(was, is.path)))
  const ignoreThen = ignoredAt(was?.path ?? is.path, before)
  return suppressedBy(is, 'config').flatMap(({ name, rule, setting, reason }) =>
    open.has(name) || ignoreThen({ rule, setting }) === undefined ? [byConfig(rule, reason)] : [],
  )
}

function ignoredByComment({ base, was, is }: Pair): Message[] {
  if (base === 'unknown') return []
  const known = new Set(was === null ? [] : suppressedBy(was, 'comment', is.path).map(({ name }) => name))
  return suppressedBy(is, 'comment').flatMap(({ name, rule }) =>
    known.has(name) ? [] : [message('change.comment', { rule: word(rule), path: printable(is.path) })],
  )
}

function addedToBaseline(pairs: readonly Pair[]): Message[] {
  let count = 0
  for (const { base, was, is } of pairs) {
    if (base === 'unknown') continue
    const known = new Set(was === null ? [] : suppressedBy(was, 'baseline', is.path).map(({ name }) => name))
    count += suppressedBy(is, 'baseline').filter(({ name }) => !known.has(name)).length
  }
  return count === 0 ? [] : [message('change.baseline', { count })]
}

function byConfig(rule: RuleId, reason: string): Message {
  return message('change.ignore', { rule: word(rule), reason: printable(reason) })
}

interface NamedSuppression {
  readonly name: string
  readonly rule: RuleId
  readonly setting: string | null
  readonly reason: string
}

/** The findings suppressed in this way, named as if the file were at `path`. */
function suppressedBy(file: FileReport, by: Suppression['by'], path: string = file.path): NamedSuppression[] {
  const nameOf = fingerprintsAt(file, path)
  return file.suppressed
    .filter((suppressed) => suppressed.by === by)
    .map((suppressed) => {
      const { rule, setting, reason } = suppressed
      return { name: nameOf(suppressed), rule, setting, reason }
    })
}
