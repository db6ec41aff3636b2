import type { Page } from './theme.js'

/** The job summary as GitHub shows it. */
export function summaryPage(markdown: string): Page {
  return { width: 900, html: `<style>${style}</style><article>${render(markdown)}</article>` }
}

/** The little Markdown that a summary is made of: headings, tables, lists, HTML lines and paragraphs. */
function render(markdown: string): string {
  const html: string[] = []
  let open: 'table' | 'ul' | null = null
  const enter = (next: 'table' | 'ul' | null) => {
    if (open === next) return
    if (open !== null) html.push(`</${open}>`)
    if (next !== null) html.push(`<${next}>`)
    open = next
  }
  for (const line of markdown.split('\n')) {
    const heading = /^(#+) (.*)$/.exec(line)
    if (line.startsWith('| ')) {
      const cell = open === 'table' ? 'td' : 'th'
      enter('table')
      if (!line.startsWith('| ---')) html.push(tableRow(line, cell))
    } else if (line.startsWith('- ')) {
      enter('ul')
      html.push(`<li>${inline(line.slice(2))}</li>`)
    } else {
      enter(null)
      if (heading !== null) html.push(headingOf(heading[1] ?? '', heading[2] ?? ''))
      else if (/^<\/?(?:details|summary)/.test(line)) html.push(line)
      else if (line !== '') html.push(`<p>${inline(line)}</p>`)
    }
  }
  enter(null)
  return html.join('\n')
}

function headingOf(signs: string, text: string): string {
  return `<h${signs.length}>${inline(text)}</h${signs.length}>`
}

function tableRow(line: string, cell: 'td' | 'th'): string {
  const cells = line.slice(2, -2).split(' | ')
  return `<tr>${cells.map((text) => `<${cell}>${inline(text.trim())}</${cell}>`).join('')}</tr>`
}

function inline(text: string): string {
  return text
    .replace(/\[((?:[^\][]|<[^>]*>)*)\]\(([^)\s]*)\)/g, '<a href="$2">$1</a>')
    .replace(/\*\*(.+?)\*\*/g, '<b>$1</b>')
}

const style = `
  article { border: 1px solid var(--line); border-radius: 6px; padding: 8px 20px 16px }
  h2 { font-size: 20px; border-bottom: 1px solid var(--line); padding-bottom: 6px; margin: 12px 0 }
  h3 { font-size: 16px; margin: 18px 0 8px }
  p { margin: 8px 0 }
  table { border-collapse: collapse; margin: 8px 0; width: 100% }
  th, td { border: 1px solid var(--line); padding: 5px 12px; text-align: left; vertical-align: top }
  code { background: var(--box); padding: 1px 4px; border-radius: 4px; overflow-wrap: anywhere }
  ul { padding-left: 24px; margin: 8px 0 }
  summary { color: var(--quiet) }
`
