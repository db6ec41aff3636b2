import { type Message, message } from '../../messages/message.js'
import { printable, word } from '../../messages/printable.js'
import type { RuleId } from '../../messages/rule-id.js'
import { type Level, rank } from '../../messages/severity.js'
import type { FailOn } from '../../policy/fail-on.js'
import type { Policy } from '../../policy/policy.js'
import type { Ignore, Suppression } from '../../policy/suppression.js'
import { rules } from '../../rules/table.js'
import type { FileReport } from '../report.js'
import { fingerprintsAt, type Pair } from './pair.js'

const defaults: ReadonlyMap<RuleId, Level> = new Map(rules.map(({ id, severity }) => [id, severity]))

/** The level of each rule for one file. */
export function levelsIn({ forFile }: Policy, path: string): (rule: RuleId) => Level {
  const { levels } = forFile(path)
  return (rule) => levels.get(rule) ?? defaults.get(rule) ?? 'notice'
}

/**
 * What a change turns off: what a reviewer must see although no finding shows it. Each a noun phrase, said
 * once however many files it touches.
 */
export function turnedOff(pairs: readonly Pair[], before: Policy, after: Policy): readonly Message[] {
  const all = [
    ...loweredGate(before.failOn, after.failOn),
    ...pairs.flatMap((pair) => loweredRules(pair, before, after)),
    ...addedIgnores(before.ignores, after.ignores),
    ...pairs.flatMap(ignoredByConfig),
    ...pairs.flatMap(ignoredByComment),
    ...addedToBaseline(pairs),
  ]
  return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()]
}

function loweredGate(before: FailOn, after: FailOn): Message[] {
  const strictness = (failOn: FailOn) => (failOn === 'never' ? -1 : rank(failOn))
  if (strictness(after) >= strictness(before)) return []
  return [message('change.gate', { from: word(before), to: word(after) })]
}

function loweredRules({ was, is }: Pair, before: Policy, after: Policy): Message[] {
  const then = levelsIn(before, was?.path ?? is.path)
  const now = levelsIn(after, is.path)
  return [...defaults.keys()].flatMap((rule) => {
    const [from, to] = [then(rule), now(rule)]
    if (from === 'off' || from === to) return []
    if (to === 'off') return [message('change.rule', { rule: word(rule) })]
    if (rank(to) < rank(from)) return []
    return [message('change.level', { rule: word(rule), from: word(from), to: word(to) })]
  })
}

function addedIgnores(before: readonly Ignore[], after: readonly Ignore[]): Message[] {
  const name = ({ rule, setting, reason }: Ignore) => JSON.stringify([rule, setting, reason])
  const known = new Set(before.map(name))
  return after.filter((ignore) => !known.has(name(ignore))).map(({ rule, reason }) => byConfig(rule, reason))
}

/** An ignore that was there and now matches more shows only in what it suppresses. */
function ignoredByConfig({ was, is }: Pair): Message[] {
  if (was === null) return []
  const open = new Set(was.findings.map(fingerprintsAt(was, is.path)))
  return suppressedBy(is, 'config').flatMap(({ name, rule, reason }) =>
    open.has(name) ? [byConfig(rule, reason)] : [],
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
  readonly reason: string
}

/** The findings suppressed in this way, named as if the file were at `path`. */
function suppressedBy(file: FileReport, by: Suppression['by'], path: string = file.path): NamedSuppression[] {
  const nameOf = fingerprintsAt(file, path)
  return file.suppressed
    .filter((suppressed) => suppressed.by === by)
    .map((suppressed) => ({ name: nameOf(suppressed), rule: suppressed.rule, reason: suppressed.reason }))
}
