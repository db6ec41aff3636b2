/**
 * Writes a pattern out without its braces: `{a,b}c` is `ac` and `bc`. Braces nest; those without a comma or
 * without their other half, and those after a backslash, stand for themselves. Null: more than `limit`
 * alternatives. Takes at most pattern times limit.
 */
export function expandBraces(pattern: string, limit: number): readonly string[] | null {
  const braces = closedBraces(pattern)
  let branch: Branch = { sofar: [''], done: [], outer: null }
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern.charAt(at)
    if (character === '\\') {
      branch.sofar = append(branch.sofar, pattern.slice(at, at + 2))
      at += 1
    } else if (character === '{' && braces.has(at)) {
      branch = { sofar: [''], done: [], outer: branch }
    } else if (character === '}' && braces.has(at) && branch.outer !== null) {
      branch.outer.sofar = product(branch.outer.sofar, [...branch.done, ...branch.sofar])
      branch = branch.outer
    } else if (character === ',' && branch.outer !== null) {
      branch.done.push(...branch.sofar)
      branch.sofar = ['']
    } else branch.sofar = append(branch.sofar, character)
    if (branch.sofar.length + branch.done.length > limit) return null
  }
  return branch.sofar
}

/** What is between `{` or `,` and the next `,` or `}`. */
interface Branch {
  sofar: readonly string[]
  readonly done: string[]
  readonly outer: Branch | null
}

/** Where the braces stand that have their other half and a comma of their own. */
function closedBraces(pattern: string): ReadonlySet<number> {
  const closed = new Set<number>()
  const open: { at: number; comma: boolean }[] = []
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern[at]
    const last = open.at(-1)
    if (character === '\\') at += 1
    else if (character === '{') open.push({ at, comma: false })
    else if (character === ',' && last !== undefined) last.comma = true
    else if (character === '}' && last !== undefined) {
      open.pop()
      if (last.comma) closed.add(last.at).add(at)
    }
  }
  return closed
}

function append(texts: readonly string[], end: string): string[] {
  return texts.map((text) => text + end)
}

function product(starts: readonly string[], ends: readonly string[]): string[] {
  return starts.flatMap((start) => ends.map((end) => start + end))
}
