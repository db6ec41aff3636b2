import { type Printable, printable } from '../../messages/printable.js'

/**
 * Orders two releases of the server by number, `2024.12.0` after `1.48.1`: negative when `a` is the older, 0
 * when they are equal. What is missing or no number counts as 0.
 */
export function compareReleases(a: string, b: string): number {
  const left = parts(a)
  const right = parts(b)
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** What no release has yet, but the sources on the way to one do. */
export const nextRelease = 'next'

function parts(release: string): readonly number[] {
  const known = numbers.get(release)
  if (known !== undefined) return known
  const found = release.split('.').map((part) => Number.parseInt(part, 10) || 0)
  if (numbers.size < 1000) numbers.set(release, found)
  return found
}

/** The catalogue's releases are compared for every line of every file. */
const numbers = new Map<string, readonly number[]>()

/** A release as it may be shown: numbers and dots, whatever else the text holds left out. */
export function shownRelease(release: string): Printable {
  return printable(release.replace(/[^0-9.]/g, '').slice(0, 20))
}
