import { format } from '../messages/format.js'
import type { Language } from '../messages/language.js'
import { code, link, prose } from '../report/formats/summary/markdown.js'
import type { FileReport } from '../report/report.js'
import { type EditedLines, editedLines } from '../settings/values/disclosure.js'
import { scan } from '../source/scan.js'

/** One finding's safe fix as a review comment. */
export interface Suggestion {
  /** The finding's fingerprint: the same at the next push. */
  readonly name: string
  /** The path of the report. */
  readonly path: string
  readonly first: number
  readonly last: number
  readonly body: string
}

/**
 * The safe fixes of a file that may be shown as whole lines, in the file's order. Of two that touch the same
 * line only the first is taken: applying it would outdate the other.
 */
export function suggestionsFor(file: FileReport, language: Language): readonly Suggestion[] {
  const safe = file.findings.filter(({ fix }) => fix?.safety === 'safe')
  if (file.text === null || safe.length === 0) return []
  const scanned = scan(file.text)
  const found: Suggestion[] = []
  for (const finding of safe) {
    const lines = editedLines(scanned, finding.fix?.edits ?? [])
    if (lines === null || found.some(({ first, last }) => first <= lines.last && lines.first <= last))
      continue
    const name = finding.fingerprint
    const reason = prose(format(finding.message, language))
    const rule = link(code(finding.rule), finding.url)
    const body = [markerOf(name), `${reason} ${rule}`, '', ...block(lines)].join('\n')
    found.push({ name, path: file.path, first: lines.first, last: lines.last, body })
  }
  return found
}

/** Longer than any run of backticks in the text, so that nothing in it ends the block. */
function block({ text }: EditedLines): string[] {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  return [`${fence}suggestion`, ...(text === '' ? [] : [text]), fence]
}

function markerOf(name: string): string {
  return `<!-- override-lint ${name} -->`
}

/** The fingerprint of a comment this program wrote: its marker is the very first thing in it. */
export function nameIn(body: string): string | null {
  return /^<!-- override-lint ([0-9a-f]+) -->/.exec(body)?.[1] ?? null
}
