import type { ComposeEntry } from '../../readers/compose/reading.js'
import type { Setting } from '../catalogue/setting.js'
import { holdsSecondSetting } from '../hidden-settings.js'
import type { Line } from '../line.js'
import { strangeCharacter } from './strange-character.js'

/**
 * Whether a known setting's line gives the server another value than its writer meant: text behind a closing
 * quote, a blank or a quote that is none, a second setting or a comment swallowed, a `$name` replaced, a secret
 * cut at ` #`, an escape, a backslash of a shell. Each has a rule that says so; what the value would have been is
 * not known, so nothing else is said of the setting.
 */
export function isDamaged(line: Line, setting: Setting): boolean {
  return (
    line.followed ||
    strangeCharacter(line) !== null ||
    holdsSecondSetting(line) ||
    isRemark(line) ||
    isContinued(line) ||
    line.substitutions.some(({ found }) => !found) ||
    (setting.secret && Boolean(line.rawValue?.comment) && line.rawValue?.hasRemark === false) ||
    line.escapes.length > 0
  )
}

/** A hash begins a comment behind a space only: not where the value is missing, and not behind a tab. */
export function isRemark({ statement }: ComposeEntry): boolean {
  const { rawValue } = statement
  if (statement.kind !== 'assignment' || rawValue === null || rawValue.quote !== null) return false
  const apart = rawValue.span.start > statement.operator.end
  return rawValue.text.matches(/\t#/) || (apart && rawValue.text.matches(/^#(?:\s|$)/))
}

/** A backslash behind a blank, as shells join a line with the next one: an env file has no such thing. */
export function isContinued({ statement: { rawValue } }: ComposeEntry): boolean {
  return rawValue !== null && rawValue.quote === null && rawValue.text.matches(/[ \t]\\$/)
}
