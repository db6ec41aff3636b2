import { clearly, type Guess, surest } from './guess.js'
import { type NearSegment, rooted, type Spelling, spellings } from './spellings.js'

/** For each segment of a written name, the words it may be a typo of, the nearest first. */
export type NearPath = readonly (readonly NearSegment[])[]

/** A last segment of several words is a setting's own; `key` and `host` are everybody's. */
const tellingLength = 10

/**
 * The name with the same last segment but another path: a section left out, put in, or in the wrong order
 * (`globalSettings__smtp__host`). Null where none or several fit.
 */
export function misplaced(near: NearPath): Spelling | null {
  const leaf = clearest(near.at(-1) ?? [])
  if (leaf === undefined) return null
  const candidates = spellings().byLeaf.get(leaf.segment) ?? []
  const hasRoot = near[0]?.some(({ segment }) => rooted.test(segment)) === true
  return surest(hasRoot ? underRoot(near, leaf, candidates) : withoutRoot(near, candidates))
}

/** The nearest word where no other is as near. */
function clearest([first, second]: readonly NearSegment[]): NearSegment | undefined {
  return second === undefined || (first?.cost ?? 0) + clearly <= second.cost ? first : undefined
}

/** A known section beside the last segment, or a last segment that says enough by itself. */
function underRoot(near: NearPath, leaf: NearSegment, candidates: readonly Spelling[]): Guess[] {
  const path = near.slice(1, -1).map(([first]) => first?.segment)
  const telling = leaf.segment.length >= tellingLength
  return candidates.flatMap((spelling) => {
    const { meaning, segments } = spelling
    if (meaning.kind === 'removed') return []
    const own = segments.slice(0, -1)
    const matched = path.filter((segment) => segment !== undefined && own.includes(segment)).length
    const fits = path.includes(undefined)
      ? meaning.documented && telling
      : matched > 0 || telling || (path.length === 0 && leaf.cost === 0)
    return fits ? [{ spelling, cost: own.length + path.length - 2 * matched }] : []
  })
}

/** Exactly how a documented name ends, and more than a word anybody might use. */
function withoutRoot(near: NearPath, candidates: readonly Spelling[]): Guess[] {
  const path = near.map(([first]) => (first?.cost === 0 ? first.segment : undefined))
  if (path.length < 2 && (path[0]?.length ?? 0) < tellingLength) return []
  return candidates
    .filter(({ meaning, segments }) => {
      const tail = segments.slice(-path.length)
      return (
        meaning.documented && path.length < segments.length && path.every((segment, i) => segment === tail[i])
      )
    })
    .map((spelling) => ({ spelling, cost: spelling.segments.length - path.length }))
}
