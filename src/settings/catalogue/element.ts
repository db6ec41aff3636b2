import { unicodePattern } from '../../source/unicode-pattern.js'

/**
 * Names of array elements. An index may be any number (`notificationHubs__0__hubName`); the catalogue lists
 * such a name once, with `{index}` in the number's place.
 */
const indexSegment = /(?<=__)\d{1,9}(?=__|$)/g
const indexHole = '{index}'
/** In the place of a key that may be any text. */
export const keyHole = '{key}'

/** The name with `{index}` for every segment that is a number. */
export function templateName(name: string): string {
  return name.replace(indexSegment, indexHole)
}

/** Whether a folded name is one of a setting's, whose own folded name may end in a key that is any text. */
export function isNameOf(folded: string, setting: string): boolean {
  if (!setting.endsWith(keyHole)) return folded === setting
  return folded.startsWith(setting.slice(0, -keyHole.length))
}

/** The template with the numbers that `name` has in their places. */
export function elementName(template: string, name: string): string {
  const numbers = name.match(indexSegment) ?? []
  let next = 0
  return template.replaceAll(indexHole, () => numbers[next++] ?? indexHole)
}

/**
 * The template with the numbers of a name that is wrong otherwise, those that stand alone or at its end; 0 where
 * there is none. A long number is no index but a value without its `=`.
 */
export function fillIndexes(template: string, wrongName: string): string {
  const numbers = wrongName.match(lonelyNumber()) ?? []
  let next = 0
  return template.replaceAll(indexHole, () => numbers[next++] ?? '0')
}

const lonelyNumber = unicodePattern(
  String.raw`(?<![\p{L}\p{N}])\d{1,3}(?![\p{L}\p{N}])|(?<!\d)\d{1,3}$`,
  'gu',
)
