/** Where the `{` and `}` of a text belong together, found in one pass over it. */
export interface Braces {
  /** The `}` with which the expression of the `{` at this place ends; -1 if it has none on its line. */
  closing(open: number): number
  /** The last `}` before this place; -1 if there is none. It may stand on an earlier line. */
  lastBefore(end: number): number
}

const none: Braces = { closing: () => -1, lastBefore: () => -1 }

/**
 * Pairs braces as compose-go `template/template.go` counts them (`getFirstBraceClosingIndex`): a `{` shields the
 * character behind it, and a line feed ends the search. Compose counts from each `$` anew; as the `{` of `${`
 * is never shielded, one pass with a stack finds the same pairs.
 */
export function pairBraces(text: string): Braces {
  if (!text.includes('}')) return none
  const closings = new Int32Array(text.length).fill(-1)
  const open: number[] = []
  let shielded = -1
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x0a) open.length = 0
    else if (at === shielded) continue
    else if (code === 0x7b) {
      open.push(at)
      shielded = at + 1
    } else if (code === 0x7d) {
      const opener = open.pop()
      if (opener !== undefined) closings[opener] = at
    }
  }
  return { closing: (at) => closings[at] ?? -1, lastBefore: lastBrace(text) }
}

/**
 * Searches backwards, and once for each end: the ends that are asked for are those of lines, and closing braces
 * themselves, so that no part of the text is searched twice.
 */
function lastBrace(text: string): (end: number) => number {
  let known = { end: 0, last: -1 }
  return (end) => {
    if (known.end !== end) known = { end, last: end === 0 ? -1 : text.lastIndexOf('}', end - 1) }
    return known.last
  }
}
