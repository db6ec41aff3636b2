import { message } from '../../messages/message.js'
import type { NamedEntry } from '../../settings/naming.js'
import { lineOf } from '../context.js'
import { deleteLine } from '../fixes.js'
import { rule } from '../rule.js'

/** Of equal names the last line wins for the containers (compose-go dotenv), so the others are dead. */
export default rule('duplicate-setting', {
  severity: 'warning',
  since: '1.0.0',
  fix: 'safe',
  check(context, report) {
    for (const { setting, entries, entry: winner } of context.settings.present()) {
      if (winner === null || entries.length < 2) continue
      const [dead, ...more] = entries.filter((entry) => entry !== winner && sameName(entry, winner))
      if (dead === undefined) continue
      const line = lineOf(context, dead.entry.statement.span)
      const winning = lineOf(context, winner.entry.statement.span)
      const others = [...more, winner]
      report(
        same(dead, winner) ? 'same' : 'different',
        { setting: setting.name, line, winning },
        {
          at: dead.entry.statement.key,
          setting: setting.name,
          fix: same(dead, winner) ? deleteLine(context, dead.entry.statement) : null,
          related: others.map(({ entry }) => ({
            at: entry.statement.key,
            message: message('related.alsoSet'),
          })),
        },
      )
    }
  },
})

/** Names that differ in case are another rule's: there the winner is not known. */
function sameName(a: NamedEntry, b: NamedEntry): boolean {
  return a.entry.name.equals(b.entry.name)
}

function same(a: NamedEntry, b: NamedEntry): boolean {
  return a.entry.value !== null && b.entry.value !== null && a.entry.value.equals(b.entry.value)
}
