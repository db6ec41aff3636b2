import { message } from '../../messages/message.js'
import { settingKey } from '../../readers/dotnet/key.js'
import { compareSingleValue } from '../../readers/setup/single-value.js'
import { settingsReadBySetup } from '../../server/database.js'
import type { Line } from '../../settings/line.js'
import type { Value } from '../../source/value.js'
import { type Context, lineNumber } from '../context.js'
import { deleteLines } from '../fixes.js'
import { rule } from '../rule.js'

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
    for (const { setting, lines, line: winner, value } of context.settings.present()) {
      if (winner === null || lines.length < 2) continue
      const [dead, ...more] = lines.filter((line) => line !== winner && line.name.equals(winner.name))
      if (dead === undefined || areAlternatives(context, dead, winner)) continue
      if (value !== null && isPairForSetup(context, dead, winner, value)) continue
      const line = lineNumber(context, dead.span)
      const winning = lineNumber(context, winner.span)
      const equal = [dead, ...more].filter((each) => saysTheSame(each, winner))
      const isSame = equal[0] === dead
      report(
        isSame ? 'same' : 'different',
        { setting: setting.name, line, winning },
        {
          at: dead.nameSpan,
          setting: setting.name,
          fix: isSame
            ? deleteLines(
                context,
                equal.map(({ statement }) => statement),
              )
            : null,
          related: [...more, winner].map(({ nameSpan }) => ({
            at: nameSpan,
            message: message('related.alsoSet'),
          })),
        },
      )
    }
  },
})

/** Whether the two stand in different branches of a template, as far as that can be said without rendering it. */
function areAlternatives({ controlLines }: Context, first: Line, last: Line): boolean {
  return controlLines.some(({ start }) => start > first.span.start && start < last.span.start)
}

/**
 * Whether the first line is there for Setup, which takes the first, and says to it what the last says to the
 * containers: the way to have a `$` in the database's password.
 */
function isPairForSetup(context: Context, first: Line, last: Line, value: Value): boolean {
  const name = settingsReadBySetup(context).find((each) => settingKey(each) === first.key)
  if (name === undefined || saysTheSame(first, last)) return false
  return compareSingleValue(context.setup(), name, value) === 'same'
}

function saysTheSame(a: Line, b: Line): boolean {
  return a.value !== null && b.value !== null && a.value.equals(b.value)
}
