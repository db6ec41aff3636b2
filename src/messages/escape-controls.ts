/**
 * A path or another text of the user's as one line that is safe to print: control characters, line ends and what reorders
 * or hides text (bidi controls, zero-width characters, lone surrogates) become `\u{…}`.
 */
export function escapeControls(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text
  hidden ??= /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu
  return text.replace(hidden, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
}

/** Made when first asked for, since V8 builds the classes of Unicode in a literal at every start. */
let hidden: RegExp | undefined
