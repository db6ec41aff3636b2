import { message } from '../../messages/message.js'
import { compareSingleValue } from '../../readers/setup/single-value.js'
import type { NamedEntry } from '../../settings/line.js'
import type { Statement } from '../../source/statement.js'
import type { Value } from '../../source/value.js'
import { type Context, lineOf } from '../context.js'
import { deleteLines } from '../fixes.js'
import { rule } from '../rule.js'
import { settingsReadBySetup } from '../setup-reads.js'

/** Of equal names the last line wins for the containers (compose-go dotenv), so the others are dead. */
export default rule('duplicate-setting', {
  title: 'setting set twice',
  severity: 'warning',
  since: '1.0.0',
  fix: 'safe',
  messages: {
    different:
      '`{setting}` is set on lines {line} and {winning} with different values: line {winning} wins, line {line} does nothing. Delete the line you do not want.',
    same: '`{setting}` is set on lines {line} and {winning} with the same value: line {line} does nothing. Delete one of the two.',
  },
  check(context, report) {
    for (const { setting, entries, entry: winner, value } of context.settings.present()) {
      if (winner === null || entries.length < 2) continue
      const [dead, ...more] = entries.filter((entry) => entry !== winner && sameName(entry, winner))
      if (dead === undefined || areAlternatives(context, dead, winner)) continue
      if (value !== null && isPairForSetup(context, dead, winner, value)) continue
      const line = lineOf(context, dead.entry.statement.span)
      const winning = lineOf(context, winner.entry.statement.span)
      const others = [...more, winner]
      const isSame = (other: NamedEntry) => same(other, winner)
      report(
        isSame(dead) ? 'same' : 'different',
        { setting: setting.name, line, winning },
        {
          at: dead.entry.statement.key,
          setting: setting.name,
          fix: isSame(dead) ? deleteLines(context, [dead, ...more].filter(isSame).map(statementOf)) : null,
          related: others.map(({ entry }) => ({
            at: entry.statement.key,
            message: message('related.alsoSet'),
          })),
        },
      )
    }
  },
})

/** Whether the two stand in different branches of a template, as far as that can be said without rendering it. */
function areAlternatives({ controlLines }: Context, first: NamedEntry, last: NamedEntry): boolean {
  const [start, end] = [first, last].map(({ entry }) => entry.statement.span.start)
  return controlLines.some((line) => line.start > (start ?? 0) && line.start < (end ?? 0))
}

/**
 * Whether the first line is there for Setup, which takes the first, and says to it what the last says to the
 * containers: the way to have a `$` in the database's password.
 */
function isPairForSetup(context: Context, first: NamedEntry, last: NamedEntry, value: Value): boolean {
  const key = settingsReadBySetup(context).find((name) => name.toLowerCase() === first.folded)
  if (key === undefined || same(first, last)) return false
  return compareSingleValue(context.setup(), key, value) === 'same'
}

/** Names that differ in case are another rule's: there the winner is not known. */
function sameName(a: NamedEntry, b: NamedEntry): boolean {
  return a.entry.name.equals(b.entry.name)
}

function same(a: NamedEntry, b: NamedEntry): boolean {
  return a.entry.value !== null && b.entry.value !== null && a.entry.value.equals(b.entry.value)
}

function statementOf({ entry }: NamedEntry): Statement {
  return entry.statement
}
