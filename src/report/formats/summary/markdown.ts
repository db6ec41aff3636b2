import { escapeControls } from '../../../messages/escape-controls.js'
import { encodePath } from '../uri.js'

/** A text as itself: nothing in it is Markdown, HTML, a link, an emoji, a formula or a second line. */
export function plain(text: string): string {
  return escapeControls(text).replace(
    /[&<>"'`|[\]\\*_~#@$]|:(?=\S)|(?<=\bwww)\./gi,
    (sign) => `&#${sign.charCodeAt(0)};`,
  )
}

/** A sentence of ours: what stands between backticks is code, the rest is text. */
export function prose(text: string): string {
  const parts = text.split('`')
  const paired = parts.length % 2 === 1
  if (!paired) return plain(text)
  return parts.map((part, index) => (index % 2 === 1 ? code(part) : plain(part))).join('')
}

/** A text as code, nothing in it read as Markdown. */
export function code(text: string): string {
  return `<code>${plain(text)}</code>`
}

/** A link; `label` is Markdown. What could end the address early is encoded. */
export function link(label: string, url: string): string {
  const address = url.replace(
    /[\s()<>|"'`\\]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`,
  )
  return `[${label}](${address})`
}

/** Lines of a table; cells are Markdown without line ends. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)]
}

/** Lines that open at a click. */
export function folded(title: string, lines: readonly string[]): string[] {
  return ['<details>', `<summary>${title}</summary>`, '', ...lines, '', '</details>']
}

/** The address of a file, or of one of its lines, below `https://github.com/OWNER/NAME/blob/SHA`. */
export function blobUrl(base: string, path: string, line: number | null): string {
  const encoded = encodePath(path)
  return line === null ? `${base}/${encoded}` : `${base}/${encoded}#L${line}`
}
