import type { Source } from './lint.js'
import { readSetupConfig } from './readers/companions/setup-config.js'
import { type Repair, type RepairLevel, repair } from './report/apply-fixes.js'
import type { FileReport, Report } from './report/report.js'
import type { Scan } from './source/scan.js'

/** A fix can make room for another; more rounds than this no file needs. */
const mostRounds = 10

/**
 * Fixes sources until nothing is left to fix, linting again after each round. No I/O; the sources that
 * come back changed have another text.
 */
export function fix(
  sources: readonly Source[],
  judge: (sources: readonly Source[]) => Report,
  level: RepairLevel,
): readonly Source[] {
  let current = sources
  for (let round = 0; round < mostRounds; round += 1) {
    const repairs = repairsOf(current, judge(current), level)
    if (repairs.length === 0) break
    const texts = new Map(repairs.map(({ file, repair }) => [file.path, repair.text]))
    current = current.map((source) => {
      const text = texts.get(source.path)
      return text === undefined ? source : { ...source, text }
    })
  }
  return current
}

/** A file, and what a first round makes of it. */
export interface Repaired {
  readonly file: FileReport & { readonly scan: Scan }
  readonly repair: Repair
}

/** The files of a report in which something is fixed. */
export function repairsOf(
  sources: readonly Source[],
  { files }: Report,
  level: RepairLevel,
): readonly Repaired[] {
  const companions = new Map(sources.map((source) => [source.path, source.companions]))
  return files.flatMap((file) => {
    const { scan } = file
    if (scan === null) return []
    const config = companions.get(file.path)?.get('config')
    const setup = config ? readSetupConfig(config.text) : { url: null, pushNotifications: null }
    const repaired = repair(scan, file.findings, level, setup)
    return repaired.fixed.length === 0 ? [] : [{ file: { ...file, scan }, repair: repaired }]
  })
}
