import { removedSettings, settings } from '../catalogue/catalogue.js'
import type { Setting } from '../catalogue/setting.js'
import { editCost, leastEdits, letterSet } from './distance.js'
import { foldLetters, normalizedKey, segmentsOf } from './fold-letters.js'
import misnomers from './misnomers.json' with { type: 'json' }

/**
 * What a spelling stands for: a name in the catalogue, itself or a name people invented for it; or nothing, where
 * guides have a name for what no setting does.
 */
export interface Meaning {
  /** The catalogue's name, with `{index}` where a number goes. */
  readonly name: string
  readonly kind: 'setting' | 'misprint' | 'invented' | 'meaningless' | 'removed'
  readonly documented: boolean
}

/** A known name in the forms that wrong names are compared with. */
export interface Spelling {
  readonly meaning: Meaning
  /** Folded, letters and digits only; `#` for an index. */
  readonly segments: readonly string[]
  readonly normalizedKey: string
  readonly letters: number
}

/** A word that names are made of, near a written one. */
export interface NearSegment {
  readonly segment: string
  readonly cost: number
  /** Whether it is recognised by itself; else only in the company of a right name. */
  readonly isClose: boolean
}

/** The names that are known, misprinted and invented, indexed for the search of a wrong name's meaning. */
export interface Spellings {
  /** Without the misprints, which are looked up only. */
  readonly all: readonly Spelling[]
  readonly byNormalizedKey: ReadonlyMap<string, Spelling>
  readonly bySegments: ReadonlyMap<string, Spelling>
  /** By last segment. */
  readonly byLeaf: ReadonlyMap<string, readonly Spelling[]>
  /** Every segment of every name, with the letters it has. */
  readonly segments: ReadonlyMap<string, number>
}

/** The roots, folded, that hold Bitwarden's own settings. */
export const rooted = /^(?:global|admin)settings$/

let built: Spellings | undefined

/** Built when the first wrong name asks for it. */
export function spellings(): Spellings {
  built ??= build()
  return built
}

const nearKnown = new Map<string, readonly NearSegment[]>()

/** The segments of known names that a written one may be a typo of, the nearest first; itself among them if known. */
export function nearSegments(segment: string): readonly NearSegment[] {
  if (!spellings().segments.has(segment)) return searchSegments(segment)
  const remembered = nearKnown.get(segment) ?? searchSegments(segment)
  nearKnown.set(segment, remembered)
  return remembered
}

function searchSegments(segment: string): readonly NearSegment[] {
  const near: NearSegment[] = []
  const letters = letterSet(segment)
  const limit = segmentLimit(segment.length)
  for (const [known, knownLetters] of spellings().segments) {
    if (Math.abs(known.length - segment.length) > limit + 1) continue
    if (leastEdits(letters, knownLetters) > limit) continue
    const cost = editCost(segment, known, limit)
    const share = cost / Math.max(segment.length, known.length)
    if (share < mostOfSection) near.push({ segment: known, cost, isClose: share < mostOfWord })
  }
  return near.sort((a, b) => a.cost - b.cost)
}

/** What part of a word may be wrong for it to be recognised by itself, and where the rest of the name is right. */
const mostOfWord = 0.5
const mostOfSection = 0.7

/** How many edits a word bears before nobody would recognise it. */
function segmentLimit(length: number): number {
  if (length <= 2) return 1.4
  return length <= 8 ? 2 : 3
}

function build(): Spellings {
  const all: Spelling[] = []
  const byNormalizedKey = new Map<string, Spelling>()
  const bySegments = new Map<string, Spelling>()
  const byLeaf = new Map<string, Spelling[]>()
  const segmentLetters = new Map<string, number>()
  for (const [written, meaning] of meanings()) {
    const folded = foldLetters(written)
    const segments = segmentsOf(folded).map(normalizedKey)
    const normalized = normalizedKey(folded)
    if (byNormalizedKey.has(normalized)) continue
    const spelling = { meaning, segments, normalizedKey: normalized, letters: letterSet(normalized) }
    byNormalizedKey.set(normalized, spelling)
    if (meaning.kind === 'misprint') continue
    all.push(spelling)
    bySegments.set(segments.join('__'), spelling)
    for (const segment of segments) segmentLetters.set(segment, letterSet(segment))
    const leaf = segments.at(-1) ?? ''
    const leaves = byLeaf.get(leaf)
    if (leaves === undefined) byLeaf.set(leaf, [spelling])
    else leaves.push(spelling)
  }
  return { all, byNormalizedKey, bySegments, byLeaf, segments: segmentLetters }
}

/** Every spelling with its meaning; of equal ones the first counts, so what the server reads goes before. */
function* meanings(): Iterable<[string, Meaning]> {
  const documented = new Set<string>()
  for (const setting of settings) {
    if (setting.documented) documented.add(setting.name)
    yield [setting.name, { name: setting.name, kind: 'setting', documented: setting.documented }]
    const element = elementOf(setting)
    if (element !== null) yield [element, { name: element, kind: 'setting', documented: setting.documented }]
  }
  for (const { written, meant } of misnomers.misprints) {
    yield [written, { name: meant, kind: 'misprint', documented: true }]
  }
  for (const [written, name] of Object.entries(misnomers.invented)) {
    yield [written, { name, kind: 'invented', documented: documented.has(name) }]
  }
  for (const name of misnomers.meaningless) yield [name, { name, kind: 'meaningless', documented: false }]
  for (const { name } of removedSettings) yield [name, { name, kind: 'removed', documented: false }]
}

function elementOf({ name, type, element }: Setting): string | null {
  return type === 'array' && element === 'string' ? `${name}__{index}` : null
}
