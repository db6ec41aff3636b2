import { editCost, leastEdits, letterSet } from './distance.js'
import { foldLetters, segmentsOf, skeleton } from './fold.js'
import { type NearSegment, nearSegments, type Spelling, spellings } from './spellings.js'

/** How a wrong name came about. */
export type Slip = 'spelling' | 'separator' | 'nesting' | 'file-suffix' | 'invented'

/** The known name that a wrong one is meant for. */
export interface Nearest {
  readonly spelling: Spelling
  readonly slip: Slip
}

interface Guess {
  readonly spelling: Spelling
  readonly cost: number
}

/**
 * The known name of the same letters and digits: only what stands between them is wrong, or the name is one
 * that people print or invent. `written` is folded (`foldLetters`).
 */
export function sameLetters(written: string): Nearest | null {
  const spelling = spellings().bySkeleton.get(skeleton(written))
  return spelling === undefined ? null : { spelling, slip: slipOfSameLetters(written, spelling) }
}

/**
 * The known name that a wrong one was meant for, where a person would agree; null where none is near or two are
 * equally so. `written` is folded and has the letters of no known name.
 *
 * Time: the length of the name; the catalogue's size is a constant, kept small by what a word's letters rule out.
 */
export function nearest(written: string): Nearest | null {
  const bones = skeleton(written)
  const path = segmentsOf(written).map((segment) => (/^\d+$/.test(segment) ? '#' : segment))
  const near = path.map((segment) => nearSegments(segment.replace(/[^\p{L}\p{N}#]/gu, '')))
  const guess = surest(alongPath(near)) ?? surest(asAWhole(bones))
  if (guess !== null) return { spelling: guess, slip: slipOf(guess, 'spelling') }
  const nested = elsewhere(near)
  return nested === null ? null : { spelling: nested, slip: slipOf(nested, 'nesting') }
}

/** Names with as many segments, each near its counterpart. */
function alongPath(near: readonly (readonly NearSegment[])[]): Guess[] {
  let paths: { readonly path: string; readonly cost: number }[] = [{ path: '', cost: 0 }]
  for (const [depth, segments] of near.entries()) {
    paths = paths.flatMap(({ path, cost }) =>
      segments
        .filter((segment) => cost + segment.cost <= mostPathCost)
        .map(({ segment, cost: more }) => ({
          path: depth === 0 ? segment : `${path}__${segment}`,
          cost: cost + more,
        })),
    )
    if (paths.length > mostPaths) paths = paths.sort((a, b) => a.cost - b.cost).slice(0, mostPaths)
  }
  return paths.flatMap(({ path, cost }) => {
    const spelling = spellings().bySegments.get(path)
    return spelling === undefined || !bearable(spelling, cost) ? [] : [{ spelling, cost }]
  })
}

const mostPathCost = 4
const mostPaths = 64

/** Names near by all their letters, separators aside: a wrong separator and a slip of the fingers at once. */
function asAWhole(bones: string): Guess[] {
  const letters = letterSet(bones)
  const guesses: Guess[] = []
  for (const spelling of spellings().all) {
    if (Math.abs(spelling.skeleton.length - bones.length) > 2) continue
    if (leastEdits(letters, spelling.letters) > 2) continue
    const cost = editCost(bones, spelling.skeleton, 2)
    if (cost !== Number.POSITIVE_INFINITY && bearable(spelling, cost)) guesses.push({ spelling, cost })
  }
  return guesses
}

/** Names of Microsoft's and of the shell have neighbours that are names as well. */
function bearable({ segments, skeleton: bones }: Spelling, cost: number): boolean {
  if (!rooted.test(segments[0] ?? '')) return cost <= 1 && bones.length >= 10
  return cost <= Math.max(1, bones.length / 5)
}

const rooted = /^(?:global|admin)settings$/

/** By how much one guess must be better than the next. */
const clearly = 0.15

/** The guess no other comes close to; of equal ones the documented. */
function surest(guesses: readonly Guess[]): Spelling | null {
  const [first, second] = [...guesses].sort((a, b) => a.cost - b.cost || rank(a) - rank(b))
  if (first === undefined) return null
  if (second === undefined || second.spelling.meaning.name === first.spelling.meaning.name)
    return first.spelling
  const clear = second.cost - first.cost >= clearly || rank(first) < rank(second)
  return clear ? first.spelling : null
}

function rank({ spelling: { meaning } }: Guess): number {
  if (meaning.kind === 'removed') return 2
  return meaning.documented ? 0 : 1
}

/**
 * The name with the same last segment but another path: a segment left out, put in, or in the wrong order
 * (`globalSettings__smtp__host`). Without a root only the very end of a documented name counts.
 */
function elsewhere(near: readonly (readonly NearSegment[])[]): Spelling | null {
  const leaf = clearest(near.at(-1) ?? [])
  const root = near[0]?.find(({ segment }) => rooted.test(segment))
  if (leaf === undefined) return null
  const path = near.slice(root === undefined ? 0 : 1, -1).map((segments) => segments[0]?.segment)
  const guesses: Guess[] = []
  for (const spelling of spellings().byLeaf.get(leaf.segment) ?? []) {
    const { meaning, segments } = spelling
    const own = segments.slice(0, -1)
    const matched = path.filter((segment) => segment !== undefined && own.includes(segment)).length
    const cost = own.length + path.length - 2 * matched
    if (meaning.kind === 'removed') continue
    if (root === undefined ? meaning.documented && isTail(near, segments) : isPlausible(spelling, matched)) {
      guesses.push({ spelling, cost })
    }
  }
  return surest(guesses)

  function isPlausible({ meaning, segments }: Spelling, matched: number): boolean {
    const telling = (leaf?.segment.length ?? 0) >= tellingLength
    if (path.includes(undefined)) return meaning.documented && telling
    if (matched + 1 === segments.length - 1 && path.length === matched) return false
    return matched > 0 || telling || (path.length === 0 && leaf?.cost === 0)
  }
}

/** The nearest word where no other is as near. */
function clearest([first, second]: readonly NearSegment[]): NearSegment | undefined {
  return second === undefined || (first?.cost ?? 0) + clearly <= second.cost ? first : undefined
}

/** Written without a root: exactly how a known name ends, and more than a word anybody might use. */
function isTail(near: readonly (readonly NearSegment[])[], segments: readonly string[]): boolean {
  const path = near.map(([first]) => (first?.cost === 0 ? first.segment : undefined))
  const tail = segments.slice(-path.length)
  if (path.length >= segments.length || path.some((segment, i) => segment !== tail[i])) return false
  return path.length >= 2 || (path[0]?.length ?? 0) >= tellingLength
}

/** A last segment of several words is a setting's own; `key` and `host` are everybody's. */
const tellingLength = 10

function slipOf({ meaning }: Spelling, slip: Slip): Slip {
  return meaning.kind === 'invented' ? 'invented' : slip
}

/** The letters are right, or those of a known wrong name; what differs is what stands between them. */
function slipOfSameLetters(written: string, spelling: Spelling): Slip {
  if (spelling.meaning.kind === 'invented') return 'invented'
  if (spelling.skeleton !== skeleton(foldLetters(spelling.meaning.name))) return 'spelling'
  return written.replaceAll(/\d+/g, '#') === spelling.segments.join('__') ? 'spelling' : 'separator'
}
