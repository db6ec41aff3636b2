import { fix } from '../../../src/fix.js'
import { lint, type Source } from '../../../src/lint.js'
import type { Report } from '../../../src/report/report.js'
import { decode, encode } from '../../../src/source/decode.js'
import { scan } from '../../../src/source/scan.js'
import type { Span } from '../../../src/source/span.js'
import type { SourceText } from '../../../src/source/text.js'
import { forms, policy, surfaces } from '../canary/surfaces.js'
import { isHarmless } from '../harmless.js'

/**
 * Holds one file, whatever it is, to what is promised of every file; throws an error that says what is broken.
 * A mark is no leak here: what mutations make of a marked text may be an honest name.
 */
export function keepPromises(bytes: Uint8Array): void {
  const text = decode(bytes)
  must(Buffer.compare(encode(text), bytes) === 0, 'reading and writing gives other bytes')
  const source = sourceOf(text)
  const report = judge([source])
  coversAll(text)
  pointsInside(report)
  for (const [surface, shown] of [...surfaces([source]), ...forms([source])]) {
    const plain = surface === 'text in colour' ? withoutStyles(shown) : shown
    must(isHarmless(surface, plain), `${surface} shows what is obeyed`)
  }
  const fixed = fix([source], judge, 'safe')
  must(sameTexts(fix(fixed, judge, 'safe'), fixed), 'fixing twice fixes more than fixing once')
  for (const level of ['safe', 'unsafe'] as const)
    for (const { text } of fix([source], judge, level)) if (text !== null) coversAll(text)
}

function sourceOf(text: SourceText): Source {
  return { path: 'global.override.env', text, problem: null, explicit: true, companions: new Map() }
}

function judge(sources: readonly Source[]): Report {
  return lint(sources, policy)
}

function must(holds: boolean, broken: string): void {
  if (!holds) throw new Error(broken)
}

function coversAll(text: SourceText): void {
  let at = 0
  for (const { span } of scan(text).nodes) {
    must(span.start === at && span.end > at, `the nodes leave a gap at ${at}`)
    at = span.end
  }
  must(at === text.length, 'the nodes do not cover the text')
}

function pointsInside(report: Report): void {
  for (const file of report.files) {
    const { text, findings, suppressed } = file
    for (const { rule, at, range, related, fix } of [...findings, ...suppressed]) {
      const edits = (fix?.edits ?? []).map(({ span, range }) => ({ at: span, range }))
      for (const place of [{ at, range }, ...related, ...edits]) {
        must(isInside(place.at, text?.length ?? 0), `${rule} points outside of the file`)
        const { line, column, endLine, endColumn } = place.range
        must(line >= 1 && column >= 1, `${rule} points before the file`)
        must(endLine > line || (endLine === line && endColumn >= column), `${rule} ends before it begins`)
      }
    }
  }
}

function isInside({ start, end }: Span, length: number): boolean {
  return 0 <= start && start <= end && end <= length
}

function withoutStyles(text: string): string {
  return text.replace(/\x1b\[\d+m|\x1b\]8;;[^\x1b]*\x1b\\/g, '')
}

function sameTexts(one: readonly Source[], other: readonly Source[]): boolean {
  return one.every(({ text }, index) => {
    const second = other[index]?.text ?? null
    if (text === null || second === null) return text === second
    return Buffer.compare(encode(text), encode(second)) === 0
  })
}
