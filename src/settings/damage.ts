import type { ComposeEntry } from '../readers/compose/reading.js'
import type { NamedEntry } from './naming.js'
import type { Setting } from './setting.js'
import { strangeCharacter } from './strange-character.js'

/**
 * Why a value is not the one its writer meant, although the readers take it. What it would have been is not
 * known, so nothing else is said of the setting.
 */
export type Damage =
  /** Text behind the closing quote is lost. */
  | 'text-after-quote'
  /** A blank or a quote that is none. */
  | 'strange-character'
  /** The line holds a second setting. */
  | 'second-setting'
  /** A remark where the value should stand, or behind a tab. */
  | 'remark'
  /** Compose replaces a `$name` that nothing sets. */
  | 'replaced'
  /** ` #` ends a secret; elsewhere what follows is mostly meant as a remark. */
  | 'cut'
  /** A backslash and a letter became a control character. */
  | 'escaped'

/** The first damage of a known setting's line that Compose accepts; null for none. */
export function damage(named: NamedEntry, setting: Setting): Damage | null {
  const { entry, followed } = named
  if (followed) return 'text-after-quote'
  if (strangeCharacter(named) !== null) return 'strange-character'
  if (holdsSecondSetting(entry)) return 'second-setting'
  if (isRemark(entry)) return 'remark'
  if (entry.substitutions.some(({ found }) => !found)) return 'replaced'
  if (setting.secret && entry.statement.written?.comment) return 'cut'
  return entry.escapes.some(({ gives }) => gives !== 'backslash') ? 'escaped' : null
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

