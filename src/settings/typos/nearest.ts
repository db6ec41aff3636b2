import { templateName } from '../catalogue/element.js'
import { editCost, leastEdits, letterSet } from './distance.js'
import { foldLetters, normalizedKey, segmentsOf } from './fold-letters.js'
import { type Guess, surest } from './guess.js'
import { misplaced, type NearPath } from './nesting.js'
import { nearSegments, rooted, type Spelling, spellings } from './spellings.js'

/** How a wrong name came about. */
export type TypoKind = 'spelling' | 'separator' | 'nesting' | 'file-suffix' | 'invented'

/** The known name that a wrong one is meant for. */
export interface Nearest {
  readonly spelling: Spelling
  readonly typoKind: TypoKind
}

/**
 * The known name of the same letters and digits: only what stands between them is wrong, or the name is one
 * that people print or invent. `written` is folded (`foldLetters`).
 */
export function sameLetters(written: string): Nearest | null {
  const spelling = spellings().byNormalizedKey.get(normalizedKey(written))
  return spelling === undefined ? null : { spelling, typoKind: typoKindOfSameLetters(written, spelling) }
}

/**
 * The known name that a wrong one was meant for, where a person would agree; null where none is near or two are
 * equally so. `written` is folded and has the letters of no known name.
 *
 * Time: the length of the name; the catalogue's size is a constant, kept small by what a word's letters rule out.
 */
export function nearest(written: string): Nearest | null {
  const normalized = normalizedKey(written)
  const segments = segmentsOf(written)
  const near =
    segments.length <= mostSegments ? segments.map((segment) => nearSegments(normalizedKey(segment))) : []
  const guess = surest(alongPath(near)) ?? surest(asAWhole(normalized, segments.length))
  if (guess !== null) return { spelling: guess, typoKind: typoKindOf(guess, 'spelling') }
  const nested = misplaced(near.map((segments) => segments.filter(({ isClose }) => isClose)))
  return nested === null ? null : { spelling: nested, typoKind: typoKindOf(nested, 'nesting') }
}

/** Names with as many segments, each near its counterpart. */
function alongPath(near: NearPath): Guess[] {
  if (near.length === 0) return []
  let paths: { readonly path: string; readonly cost: number }[] = [{ path: '', cost: 0 }]
  for (const [depth, segments] of near.entries()) {
    paths = paths.flatMap(({ path, cost }) =>
      segments
        .filter(
          (segment) => cost + segment.cost <= mostPathCost && (segment.isClose || depth < near.length - 1),
        )
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

/** No known name has more, and none that a person means. */
const mostSegments = 8
const mostPathCost = 4
const mostPaths = 64

/**
 * Names near by all their letters but with other segments: a wrong separator and a typo together.
 */
function asAWhole(normalized: string, segments: number): Guess[] {
  const letters = letterSet(normalized)
  const guesses: Guess[] = []
  for (const spelling of spellings().all) {
    if (
      spelling.segments.length === segments ||
      Math.abs(spelling.normalizedKey.length - normalized.length) > 2
    )
      continue
    if (leastEdits(letters, spelling.letters) > 2) continue
    const cost = editCost(normalized, spelling.normalizedKey, 2)
    if (cost !== Number.POSITIVE_INFINITY && bearable(spelling, cost)) guesses.push({ spelling, cost })
  }
  return guesses
}

/** Names of Microsoft's and of the shell are near to others that are names as well, and so have short invented ones. */
function bearable({ meaning, segments, normalizedKey: normalized }: Spelling, cost: number): boolean {
  if (meaning.kind === 'invented' && (segments.at(-1)?.length ?? 0) < 6 && cost > 0) return false
  if (!rooted.test(segments[0] ?? '')) return cost <= 1 && normalized.length >= 10
  return cost <= Math.max(1, normalized.length / 5)
}

function typoKindOf({ meaning }: Spelling, typoKind: TypoKind): TypoKind {
  return meaning.kind === 'invented' ? 'invented' : typoKind
}

/** The letters are right, or those of a known wrong name; what differs is what stands between them. */
function typoKindOfSameLetters(written: string, spelling: Spelling): TypoKind {
  if (spelling.meaning.kind === 'invented') return 'invented'
  if (spelling.meaning.kind === 'misprint') return 'spelling'
  return templateName(written) === foldLetters(spelling.meaning.name) ? 'spelling' : 'separator'
}
