import type { Span } from '../../source/span.js'
import type { SourceText } from '../../source/text.js'
import type { Line } from '../line.js'

/**
 * Zero-width and directional characters, soft hyphens, a byte-order mark within the text; not the joiners of an emoji or
 * of a script that is written with them.
 */
const invisible =
  /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|(?<![^\0-\x7f])[\u200C\u200D]|[\u200C\u200D](?![^\0-\x7f])/
/** Non-breaking and other wide blanks. */
const blank = /[\u00A0\u2007\u202F\u3000]/
/** Full-width forms of ASCII, and combining accents behind a letter. */
const lookAlike = /[\uFF01-\uFF5E]|[A-Za-z][\u0300-\u036F]/
/** Quotes a word processor writes for the straight ones. */
const typographic = /^[\u2018-\u201F\u00AB\u2039]|[\u2018-\u201F\u00BB\u203A]$/
/** None of them is in ASCII, which nearly every line is. */
const notAscii = /[^\0-\x7f]/

/** Where a line holds a character that its writer most likely does not see. */
export type StrangePlace = 'name' | 'separator' | 'value' | 'quotes'

/**
 * Whether a line holds a character its writer most likely does not see: in the name of a setting that was
 * meant, for the `=` behind it, in a value around which quotes were meant, or in a value that has no use for one. Null
 * where not.
 */
export function strangeCharacter({ statement, recognition }: Line): StrangePlace | null {
  if (recognition.kind !== 'known' && recognition.kind !== 'misspelt') return null
  const { name, rawValue, kind } = statement
  // A file joined from two that each had one: Compose rejects it as it rejects any character.
  if (kind === 'malformed' && name.matches(/^\uFEFF/)) return null
  if (name.matches(notAscii) && [invisible, blank, lookAlike].some((form) => name.matches(form)))
    return 'name'
  if (kind === 'malformed' && statement.rejection === 'character' && statement.at.start >= statement.key.end)
    return 'separator'
  const prose = recognition.setting.name === 'globalSettings__siteName'
  if (!rawValue?.text.matches(notAscii) || prose) return null
  if (rawValue.quote === null && rawValue.text.matches(typographic)) return 'quotes'
  return rawValue.text.matches(invisible) || rawValue.text.matches(blank) ? 'value' : null
}

/** Where in the file the characters are that `strangeCharacter` tells of in a value: of each kind the first `limit`. */
export function strangeSpans(
  text: SourceText,
  { rawValue }: Line,
  where: 'value' | 'quotes',
  limit: number,
): readonly Span[] {
  if (rawValue === null) return []
  const forms = where === 'quotes' ? [typographic] : [invisible, blank]
  return forms.flatMap((form) => text.spansOf(form, rawValue.inner, limit))
}
