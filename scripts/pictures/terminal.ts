import { asHtml, type Page } from './theme.js'

/** What begins and ends with the codes that the text report uses (ECMA-48, Select Graphic Rendition). */
const styles: Readonly<Record<string, string>> = {
  1: 'font-weight: bold',
  2: 'color: var(--quiet)',
  4: 'text-decoration: underline',
  31: 'color: var(--red)',
  32: 'color: var(--green)',
  33: 'color: var(--yellow)',
  34: 'color: var(--blue)',
  36: 'color: var(--blue)',
}
const ends = new Set(['22', '24', '39'])

/** A terminal with a text in it. */
export function terminalPage(text: string): Page {
  const parts = text.trimEnd().split(/\u001b\[(\d+)m/)
  const html = parts.map((part, index) => (index % 2 === 0 ? asHtml(part) : tag(part))).join('')
  return {
    width: 830,
    html: `<style>body { padding: 0 } pre { margin: 0; padding: 14px 18px; line-height: 1.35; background: var(--box) }</style>
      <pre><span class="quiet">$</span> npx override-lint\n${html}</pre>`,
  }
}

function tag(code: string): string {
  if (ends.has(code)) return '</span>'
  const style = styles[code]
  if (style === undefined) throw new Error(`the terminal picture knows no code ${code}`)
  return `<span style="${style}">`
}
