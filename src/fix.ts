import type { Source } from './lint.js'
import { readCompanions } from './readers/companions/companions.js'
import { withoutConfig } from './readers/setup/update.js'
import { applyFixes, type FixedText, type FixLevel } from './report/apply-fixes.js'
import type { Report } from './report/report.js'
import type { SourceText } from './source/text.js'

/** A fix can make room for another; more rounds than this no file needs. */
export const maxRounds = 10

/**
 * Fixes sources until nothing is left to fix, linting again after each round. No I/O; the sources that come back
 * changed have another text.
 *
 * @param onFixed called with each file that a round has changed.
 */
export function fix(
  sources: readonly Source[],
  judge: (sources: readonly Source[]) => Report,
  level: FixLevel,
  onFixed: (file: FixedFile) => void = () => {},
): readonly Source[] {
  let current = sources
  for (let round = 0; round < maxRounds; round += 1) {
    const fixed = fixOnce(current, judge(current), level)
    if (fixed.length === 0) break
    fixed.forEach(onFixed)
    const texts = new Map(fixed.map(({ path, after }) => [path, after.text]))
    current = current.map((source) => {
      const text = texts.get(source.path)
      return text === undefined ? source : { ...source, text }
    })
  }
  return current
}

/** A file, and what one round makes of it. */
export interface FixedFile {
  readonly path: string
  readonly before: SourceText
  readonly after: FixedText
}

/** The files of a report in which something is fixed. */
export function fixOnce(
  sources: readonly Source[],
  { files }: Report,
  level: FixLevel,
): readonly FixedFile[] {
  const companions = new Map(sources.map((source) => [source.path, source.companions]))
  return files.flatMap(({ path, text: before, findings }) => {
    if (before === null) return []
    const { setupConfig } = readCompanions(companions.get(path) ?? new Map())
    const after = applyFixes(before, findings, level, setupConfig ?? withoutConfig)
    return after.fixed.length === 0 ? [] : [{ path, before, after }]
  })
}
