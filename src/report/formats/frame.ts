import { nameAsWritten } from '../../settings/display-name.js'
import { countBefore } from '../../source/binary-search.js'
import type { Scan } from '../../source/scan.js'
import type { Span } from '../../source/span.js'
import type { Node, RawValue, Statement } from '../../source/statement.js'
import { mask } from '../../source/value.js'
import { width } from './width.js'

/** A place to point at. */
interface Mark {
  readonly at: Span
  readonly primary: boolean
  readonly label: string | null
}

/** One line of the file as it may be shown, and what points at it. */
export interface FrameLine {
  readonly line: number
  readonly text: string
  readonly pointers: readonly Pointer[]
}

/** Columns of a terminal, from 0. */
export interface Pointer {
  readonly column: number
  readonly columns: number
  readonly primary: boolean
  readonly label: string | null
}

/** A stretch of the file, and what stands for it. */
interface Piece {
  readonly from: number
  readonly to: number
  readonly text: string
  /** Nothing inside it may be pointed at: that would tell a length. */
  readonly masked: boolean
}

/**
 * The lines that the marks begin on, in order, rebuilt from the nodes with every value, comment and unknown name
 * replaced by a mask of fixed width: nothing of the file's text is copied but names that may be shown.
 *
 * A mark over several lines points at its first. Takes the same time however long the line is.
 */
export function frame(scan: Scan, marks: readonly Mark[]): readonly FrameLine[] {
  const byLine = new Map<number, Mark[]>()
  for (const mark of marks) {
    const { line } = scan.text.position(mark.at.start)
    const others = byLine.get(line)
    if (others === undefined) byLine.set(line, [mark])
    else others.push(mark)
  }
  return [...byLine].sort(([a], [b]) => a - b).map(([line, marked]) => frameLine(scan, line, marked))
}

function frameLine(scan: Scan, line: number, marks: readonly Mark[]): FrameLine {
  const whole = scan.text.line(line)
  const pieces = shownPieces(scan, whole, Math.min(...marks.map(({ at }) => at.start)))
  const text = pieces.map((piece) => piece.text).join('')
  const pointers = marks.map(({ at, primary, label }) => {
    const start = shownOffset(pieces, at.start, 'start')
    const end = shownOffset(pieces, Math.min(at.end, whole.end), 'end')
    const column = width(text.slice(0, start))
    return { column, columns: Math.max(1, width(text.slice(start, end))), primary, label }
  })
  return { line, text: text.trimEnd(), pointers }
}

/** How many nodes of a line are shown on each side of the first mark: a line may hold a million. */
const nodesAround = 12

function shownPieces(scan: Scan, line: Span, focus: number): readonly Piece[] {
  const center = nodeAt(scan.nodes, focus)
  const first = Math.max(center - nodesAround, nodeAt(scan.nodes, line.start))
  const pieces: Piece[] = []
  let at = scan.nodes[first]?.span.start ?? line.start
  if (at > line.start) pieces.push(masked({ start: line.start, end: at }, '... '))
  else at = line.start
  for (const node of scan.nodes.slice(first, center + nodesAround)) {
    if (node.span.start >= line.end) break
    for (const piece of nodePieces(scan, node)) {
      const clipped = clip(piece, line)
      if (clipped === null) continue
      if (clipped.from > at) pieces.push(blanks(at, clipped.from))
      pieces.push(clipped)
      at = clipped.to
    }
  }
  return pieces
}

/** The index of the node that holds an offset, or of the last one. */
function nodeAt(nodes: readonly Node[], offset: number): number {
  return Math.max(
    0,
    Math.min(
      nodes.length - 1,
      countBefore(nodes, ({ span }) => span.end <= offset),
    ),
  )
}

function nodePieces(scan: Scan, node: Node): readonly Piece[] {
  switch (node.kind) {
    case 'space':
      return []
    case 'comment':
      return [masked(node.span, `# ${mask}`)]
    default:
      return statementPieces(scan, node)
  }
}

function statementPieces(scan: Scan, statement: Statement): readonly Piece[] {
  const pieces: Piece[] = []
  if (statement.export !== null) pieces.push(plain(statement.export, 'export '))
  pieces.push(...namePieces(scan, statement))
  if (statement.kind === 'assignment') pieces.push(plain(statement.operator, statement.separator))
  if (statement.rawValue !== null) {
    const known = pieces.at(-1)?.to ?? statement.span.start
    if (statement.kind === 'malformed' && known < statement.rawValue.span.start)
      pieces.push(plain({ start: known, end: statement.rawValue.span.start }, '='))
    pieces.push(...valuePieces(statement.rawValue))
  }
  return pieces
}

/** The name, or a mask; of a malformed one at least what stands before the character that Compose rejects. */
function namePieces(scan: Scan, statement: Statement): readonly Piece[] {
  const { key } = statement
  if (key.end <= key.start) return []
  const whole = nameAsWritten(statement)
  if (whole !== null) return [plain(key, whole)]
  if (statement.kind !== 'malformed' || !isWithin(statement.at.start, key)) return [masked(key)]
  const before = { start: key.start, end: statement.at.start }
  const shown = nameAsWritten(statement, scan.text.slice(before))
  if (shown === null) return [masked(key)]
  const blank = statement.rejection === 'space-in-key' ? [plain(statement.at, ' ')] : []
  const rest = { start: blank.length > 0 ? statement.at.end : before.end, end: key.end }
  return [plain(before, shown), ...blank, masked(rest)]
}

function isWithin(offset: number, span: Span): boolean {
  return span.start <= offset && offset < span.end
}

function valuePieces({ quote, span, inner, comment }: RawValue): readonly Piece[] {
  const pieces: Piece[] = []
  if (inner.start > span.start) pieces.push(plain({ start: span.start, end: inner.start }, quote ?? ' '))
  if (inner.end > inner.start) pieces.push(masked(inner))
  if (span.end > inner.end) pieces.push(plain({ start: inner.end, end: span.end }, quote ?? ' '))
  if (comment !== null) pieces.push(masked(comment, ` # ${mask}`))
  return pieces
}

function plain({ start, end }: Span, text: string): Piece {
  return { from: start, to: end, text, masked: false }
}

function masked({ start, end }: Span, text: string = mask): Piece {
  return { from: start, to: end, text, masked: true }
}

/** Blanks and tabs between the pieces; many are shown as few. */
function blanks(from: number, to: number): Piece {
  return plain({ start: from, end: to }, ' '.repeat(Math.min(to - from, 8)))
}

/** The part of a piece on this line; a value over several lines shows its mask on each. */
function clip(piece: Piece, line: Span): Piece | null {
  if (piece.to <= line.start || piece.from >= line.end) return null
  return { ...piece, from: Math.max(piece.from, line.start), to: Math.min(piece.to, line.end) }
}

/** Where an offset of the file is in the shown text; inside something masked, its nearer end. */
function shownOffset(pieces: readonly Piece[], offset: number, edge: 'start' | 'end'): number {
  let shown = 0
  for (const { from, to, text, masked } of pieces) {
    if (offset <= from) return shown
    const inside = edge === 'start' ? offset < to : offset <= to
    if (inside) {
      if (!masked && text.length === to - from) return shown + (offset - from)
      return edge === 'start' ? shown : shown + text.length
    }
    shown += text.length
  }
  return shown
}
