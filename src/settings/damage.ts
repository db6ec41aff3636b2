import type { ComposeEntry } from '../readers/compose/reading.js'
import type { NamedEntry } from './naming.js'
import type { Setting } from './setting.js'
import { strangeCharacter } from './strange-character.js'

/**
 * Whether a known setting's line gives the server another value than its writer meant: text behind a closing
 * quote, a blank or a quote that is none, a second setting or a comment swallowed, a `$name` replaced, a secret
 * cut at ` #`, an escape. Each has a rule that says so; what the value would have been is not known, so nothing
 * else is said of the setting.
 */
export function isDamaged(named: NamedEntry, setting: Setting): boolean {
  const { entry, followed } = named
  return (
    followed ||
    strangeCharacter(named) !== null ||
    holdsSecondSetting(entry) ||
    isRemark(entry) ||
    entry.substitutions.some(({ found }) => !found) ||
    (setting.secret && Boolean(entry.statement.written?.comment)) ||
    entry.escapes.length > 0
  )
}

const second = /[ \t\r;,](?:globalSettings|adminSettings)__[A-Za-z]\w*=/i

/** An unquoted value runs to the line feed, whatever looks like a second setting in it. */
export function holdsSecondSetting({ statement: { written } }: ComposeEntry): boolean {
  return written !== null && written.quote === null && written.text.matches(second)
}

/** A hash begins a comment behind a space only: not where the value is missing, and not behind a tab. */
export function isRemark({ statement }: ComposeEntry): boolean {
  const { written } = statement
  if (statement.kind !== 'assignment' || written === null || written.quote !== null) return false
  const apart = written.span.start > statement.operator.end
  return written.text.matches(/\t#/) || (apart && written.text.matches(/^#(?:\s|$)/))
}
