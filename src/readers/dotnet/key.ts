declare const folded: unique symbol

/** The name of a setting as .NET compares it. Two names are one setting when their keys are equal. */
export type SettingKey = string & { readonly [folded]: 'SettingKey' }

/**
 * The key of a variable's name in any spelling: `__` is `:`, and the case is folded one character to one, as
 * `StringComparer.OrdinalIgnoreCase` does. Never fails; linear. dotnet/runtime
 * `EnvironmentVariablesConfigurationProvider.cs` and `System.Globalization/OrdinalCasing.Icu.cs`.
 */
export function settingKey(name: string): SettingKey {
  return foldCase(normalize(name)) as SettingKey
}

/** The key of what a name's last segment names below another key. */
export function childKey(parent: SettingKey, segment: SettingKey): SettingKey {
  return `${parent}:${segment}` as SettingKey
}

/** The keys of a key's segments, from the root on. */
export function keySegments(key: SettingKey): readonly SettingKey[] {
  return key.split(':') as SettingKey[]
}

/** A name with its segments behind colons, in its own case. */
export function normalize(name: string): string {
  return name.includes('__') ? name.replaceAll('__', ':') : name
}

/** A text as `OrdinalIgnoreCase` compares it, of the same length. */
export function foldCase(text: string): string {
  return isAscii.test(text) ? text.toUpperCase() : Array.from(text, upperCase).join('')
}

const isAscii = /^[\0-\x7f]*$/

/** ICU maps the dotless i to I and the long s to S; .NET leaves both (`pal_casing.c`). */
const unfolded = new Set(['\u0131', '\u017f'])

function upperCase(character: string): string {
  if (unfolded.has(character)) return character
  const upper = character.toUpperCase()
  return upper.length === character.length ? upper : (titleCase(character) ?? character)
}

/**
 * The 27 Greek letters with an iota below: JavaScript writes the iota as a letter of its own, Unicode's simple
 * mapping, which .NET follows, goes to the letter with the iota beside it, eight or nine code points on.
 */
function titleCase(character: string): string | undefined {
  const code = character.charCodeAt(0)
  if (code >= 0x1f80 && code <= 0x1faf) return String.fromCharCode(code | 8)
  if (code === 0x1fb3 || code === 0x1fc3 || code === 0x1ff3) return String.fromCharCode(code + 9)
  return undefined
}
