import { realpathSync } from 'node:fs'
import path from 'node:path'
import { replaceFile } from '../files/replace.js'
import type { Source } from '../lint.js'
import { readSetupConfig } from '../readers/setup/config.js'
import { type Repair, type RepairLevel, repair } from '../report/repair.js'
import { renderRepair } from '../report/repair-diff.js'
import type { FileReport, Report } from '../report/report.js'
import type { TextOptions } from '../report/text/terminal.js'
import type { Scan } from '../source/scan.js'
import type { FixMode } from './arguments.js'

/** A fix can make room for another; more rounds than this no file needs. */
const mostRounds = 10

/**
 * Repairs the sources and, unless it is a dry run, writes the changed ones in place. Gives the sources as they
 * are then, for the report, and the diff of a dry run.
 */
export function fixSources(
  sources: readonly Source[],
  judge: (sources: readonly Source[]) => Report,
  mode: FixMode,
  folder: string,
  look: TextOptions,
): { readonly sources: readonly Source[]; readonly diff: string } {
  const level = mode === 'unsafe' ? 'unsafe' : 'safe'
  if (mode === 'dry-run') {
    const repairs = repairsOf(sources, judge(sources), level)
    const diff = repairs.map(({ file, repair }) => renderRepair(file.path, file.scan, repair, look)).join('')
    return { sources, diff }
  }
  let current = sources
  for (let round = 0; round < mostRounds; round += 1) {
    const repairs = repairsOf(current, judge(current), level)
    if (repairs.length === 0) break
    const texts = new Map(repairs.map(({ file, repair }) => [file.path, repair.text]))
    current = current.map((source) => ({ ...source, text: texts.get(source.path) ?? source.text }))
  }
  current.forEach(({ path: name, text }, index) => {
    if (text === null || text === sources[index]?.text) return
    replaceFile(realpathSync(path.resolve(folder, name)), name, text)
  })
  return { sources: current, diff: '' }
}

interface Repaired {
  readonly file: FileReport & { readonly scan: Scan }
  readonly repair: Repair
}

/** The files in which something is fixed. */
function repairsOf(sources: readonly Source[], { files }: Report, level: RepairLevel): readonly Repaired[] {
  const neighbours = new Map(sources.map((source) => [source.path, source.neighbours]))
  return files.flatMap((file) => {
    const { scan } = file
    if (scan === null) return []
    const config = neighbours.get(file.path)?.get('config')
    const setup = config ? readSetupConfig(config.text) : { url: null, pushNotifications: null }
    const repaired = repair(scan, file.findings, level, setup)
    return repaired.fixed.length === 0 ? [] : [{ file: { ...file, scan }, repair: repaired }]
  })
}
