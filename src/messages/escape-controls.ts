/**
 * A path or another text of the user's as one line that is safe to print: what `escapeHidden` escapes, and the first
 * character of what GitHub's runner obeys in the log of any program: `::` where a line may begin, and `##[` anywhere
 * (actions/runner Runner.Common/ActionCommand.cs).
 */
export function escapeControls(text: string): string {
  return escapeHidden(text).replace(/(?<!\S)::|##\[/g, escapeFirst)
}

/** A text of ours without the command that the runner obeys anywhere in a line: a path in it may hold one. */
export function withoutCommands(text: string): string {
  return text.replaceAll('##[', '# #[')
}

/**
 * A text of the user's as one line: control characters, line ends and what reorders or hides text (bidi controls,
 * zero-width characters, lone surrogates) become `\u{…}`.
 */
export function escapeHidden(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text
  hidden ??= /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu
  return text.replace(hidden, escapeFirst)
}

function escapeFirst(text: string): string {
  const first = text.codePointAt(0) ?? 0
  return `\\u{${first.toString(16)}}${text.slice(String.fromCodePoint(first).length)}`
}

/** Made when first asked for, since V8 builds the classes of Unicode in a literal at every start. */
let hidden: RegExp | undefined
