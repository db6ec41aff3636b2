import { element } from './element.js'
import type { DiffRow } from './page-report.js'

/** More rows than these are no picture of a change any more. */
const mostRows = 400

const kinds: Readonly<Record<DiffRow['sign'], string>> = {
  ' ': 'same',
  '-': 'gone',
  '+': 'new',
  '@': 'place',
}

/** A diff with its signs, which a screen reader reads as deletions and insertions. */
export function diffBlock(rows: readonly DiffRow[], label: string): HTMLElement {
  const lines = rows.slice(0, mostRows).map(({ sign, text, note }) => {
    const tag = sign === '-' ? 'del' : sign === '+' ? 'ins' : 'span'
    const shown = sign === '@' ? text : `${sign} ${text}`
    return element(
      tag,
      { class: kinds[sign] },
      shown,
      note === null ? null : element('i', {}, `  ${note}`),
      '\n',
    )
  })
  const rest = rows.length > mostRows ? ['…\n'] : []
  // It scrolls sideways, so the keyboard must reach it.
  return element(
    'pre',
    { class: 'diff', tabindex: '0', role: 'group', 'aria-label': label },
    ...lines,
    ...rest,
  )
}
