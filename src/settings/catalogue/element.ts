import { type SettingKey, settingKey } from '../../readers/dotnet/key.js'
import { unicodePattern } from '../../source/lazy.js'

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

/** The key with `{index}` for every segment that is a number, as the keys of the catalogue's own names have it. */
export function templateKey(key: SettingKey): SettingKey {
  return key.replace(/(?<=:)\d{1,9}(?=:|$)/g, settingKey(indexHole)) as SettingKey
}

/** Whether a key is that of a setting, whose name may end in a key that is any text. */
export function isKeyOf(key: SettingKey, setting: string): boolean {
  if (!setting.endsWith(keyHole)) return key === settingKey(setting)
  return key.startsWith(settingKey(setting.slice(0, -keyHole.length)))
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
