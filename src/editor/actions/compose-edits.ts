import { type Edit, inOrder } from '../../source/edit.js'

/** A stretch of a first text that is still there, or text that was put in. */
type Piece = { readonly start: number; readonly end: number } | { readonly text: string }

/** A text as what became of an earlier one: it holds nothing of it but places. */
export class Pieces {
  readonly #pieces: readonly Piece[]
  /** UTF-16 units of the earlier text. */
  readonly #length: number

  constructor(pieces: readonly Piece[], length: number) {
    this.#pieces = pieces
    this.#length = length
  }

  get length(): number {
    return this.#length
  }

  /** The pieces between two offsets of the text as it is now, from what `from` has not yet read. */
  reader(): (to: number) => Piece[] {
    const pieces = this.#pieces
    let index = 0
    let inside = 0
    let at = 0
    return (to) => {
      const read: Piece[] = []
      while (at < to && index < pieces.length) {
        const piece = pieces[index] as Piece
        const size = sizeOf(piece)
        const taken = Math.min(size - inside, to - at)
        read.push(part(piece, inside, inside + taken))
        at += taken
        inside += taken
        if (inside === size) {
          index += 1
          inside = 0
        }
      }
      return read
    }
  }

  /** The edits that make this text of the earlier one, in order, none touching another. */
  edits(): readonly Edit[] {
    const edits: Edit[] = []
    let at = 0
    let text = ''
    const until = (start: number) => {
      if (start > at || text !== '') edits.push({ span: { start: at, end: start }, text })
      text = ''
    }
    for (const piece of this.#pieces) {
      if ('text' in piece) text += piece.text
      else {
        until(piece.start)
        at = piece.end
      }
    }
    until(this.#length)
    return edits
  }
}

/** A text of this length, unchanged. */
export function keptWhole(length: number): Pieces {
  return new Pieces(length === 0 ? [] : [{ start: 0, end: length }], length)
}

/** The text after more edits, whose spans are of the text as it is now and do not overlap. Linear. */
export function composed(pieces: Pieces, edits: readonly Edit[]): Pieces {
  const read = pieces.reader()
  const result: Piece[] = []
  for (const { span, text } of inOrder(edits)) {
    result.push(...read(span.start))
    read(span.end)
    if (text !== '') result.push({ text })
  }
  result.push(...read(Number.POSITIVE_INFINITY))
  return new Pieces(result, pieces.length)
}

function sizeOf(piece: Piece): number {
  return 'text' in piece ? piece.text.length : piece.end - piece.start
}

function part(piece: Piece, from: number, to: number): Piece {
  if ('text' in piece) return { text: piece.text.slice(from, to) }
  return { start: piece.start + from, end: piece.start + to }
}
