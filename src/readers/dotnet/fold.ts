/** ICU maps them to I and S; .NET leaves them: `dotnet/runtime System.Globalization.Native/pal_common.c`. */
const unfolded = new Set(['\u0131', '\u017f'])

/**
 * A variable's name as .NET's configuration compares it: `__` is `:`, and case is folded one character to one, as
 * `StringComparer.OrdinalIgnoreCase` does. Two names are one setting when their folded keys are equal.
 * `dotnet/runtime EnvironmentVariablesConfigurationProvider.cs`.
 */
export function foldKey(name: string): string {
  const key = name.replaceAll('__', ':')
  return /^[\0-\x7f]*$/.test(key) ? key.toUpperCase() : Array.from(key, upperCase).join('')
}

function upperCase(character: string): string {
  if (unfolded.has(character)) return character
  const upper = character.toUpperCase()
  return upper.length === character.length ? upper : character
}
