import { countBefore } from '../../source/binary-search.js'
import { reveal } from '../../source/value.js'
import { type Default, defaults, pushRelay } from './defaults.js'
import type { EntryLine, SetupLine, SetupReading } from './read-setup.js'

/** One line of a comparison of a file before and after the update. */
export type DiffLine =
  | { readonly sign: ' '; readonly before: SetupLine; readonly after: EntryLine }
  /** `gone`: for good. Else the same key comes as another line, with the same text or not. */
  | { readonly sign: '-'; readonly before: SetupLine; readonly fate: 'gone' | 'moved' | 'changed' }
  | {
      readonly sign: '+'
      readonly after: EntryLine
      readonly fate: 'added' | 'moved' | 'changed'
      /** The line its text comes from; null where Setup makes it up. */
      readonly source: SetupLine | null
      /** The setting of Setup's own, where it is one. */
      readonly default: Default | null
    }

const own = new Map([...defaults, pushRelay].map((each) => [each.key, each]))

/**
 * Compares line by line, `after` being what Setup has written. A key is in it once, so each of its lines has at
 * most one that it comes from, and the longest stretch in the same order is found without comparing texts again:
 * n log n in the number of lines.
 */
export function diffLines(before: SetupReading, after: SetupReading): readonly DiffLine[] {
  const old = before.lines
  const written = after.lines.filter((line) => line.kind === 'entry')
  const lastOf = new Map(
    old.flatMap((line, index) => (line.kind === 'entry' ? [[reveal(line.key), index]] : [])),
  )
  const sources = written.map(({ key }) => lastOf.get(reveal(key)) ?? null)
  const same = sources.map((index, at) => index !== null && isSame(old[index], written[at]))
  const inPlace = longestRise(sources)
  const fates = new Map<number, 'moved' | 'changed'>()
  for (const [at, index] of sources.entries()) {
    if (index !== null) fates.set(index, same[at] === true ? 'moved' : 'changed')
  }

  const lines: DiffLine[] = []
  let next = 0
  const removeUpTo = (end: number) => {
    for (; next < end; next += 1) {
      const line = old[next]
      if (line !== undefined) lines.push({ sign: '-', before: line, fate: fates.get(next) ?? 'gone' })
    }
  }
  for (const [at, line] of written.entries()) {
    const index = sources[at] ?? null
    const source = index === null ? undefined : old[index]
    const stays = index !== null && inPlace.has(index)
    if (stays) removeUpTo(same[at] === true ? index : index + 1)
    if (stays && same[at] === true && source !== undefined) {
      lines.push({ sign: ' ', before: source, after: line })
      next = index + 1
    } else {
      const fate = index === null ? 'added' : same[at] === true ? 'moved' : 'changed'
      lines.push({ sign: '+', after: line, fate, source: source ?? null, default: ownOf(line) })
    }
  }
  removeUpTo(old.length)
  return lines
}

function isSame(one: SetupLine | undefined, other: EntryLine | undefined): boolean {
  return one?.kind === 'entry' && other !== undefined && one.text.equals(other.text)
}

function ownOf({ key }: EntryLine): Default | null {
  return own.get(reveal(key)) ?? null
}

/** The numbers of a longest rising subsequence; null is no number. (Patience sorting.) */
function longestRise(numbers: readonly (number | null)[]): ReadonlySet<number> {
  /** The smallest last number of a rise of each length. */
  const ends: number[] = []
  const before = new Map<number, number | undefined>()
  for (const number of numbers) {
    if (number === null) continue
    const at = countBefore(ends, (end) => end < number)
    before.set(number, ends[at - 1])
    ends[at] = number
  }
  const rise = new Set<number>()
  for (let number = ends.at(-1); number !== undefined; number = before.get(number)) rise.add(number)
  return rise
}
