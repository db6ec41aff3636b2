/** The last line of every page (bitwarden/server TRADEMARK_GUIDELINES.md). */
export const notice =
  'Bitwarden is a registered trademark of Bitwarden, Inc. This project is independent of it.'

/** A table of GitHub's Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)]
}

export function code(text: string): string {
  return `\`${text}\``
}

/** A cell that may have nothing to show. */
export function codeOrNothing(text: string | null): string {
  return text === null ? '' : code(text)
}
