import type { Scan } from '../../source/scan.js'
import type { Span } from '../../source/span.js'
import { reveal } from '../../source/value.js'
import { lineAt, type SetupReading } from './read-setup.js'

/**
 * The comments of their own lines that are gone after the update: those without `=`, and of those with the same
 * text before it, all but the last, whose text takes the place of the first.
 */
export function lostComments({ nodes }: Scan, { lines }: SetupReading): readonly Span[] {
  const last = new Map(lines.flatMap((line) => (line.kind === 'entry' ? [[reveal(line.key), line]] : [])))
  return nodes.flatMap(({ kind, span }) => {
    if (kind !== 'comment') return []
    const line = lineAt(lines, span.start)
    if (line === undefined) return []
    const lost =
      line.kind === 'dropped'
        ? line.what === 'comment'
        : line.key.matches(/^\s*#/) && last.get(reveal(line.key)) !== line
    return lost ? [span] : []
  })
}
