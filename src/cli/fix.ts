import { realpathSync } from 'node:fs'
import path from 'node:path'
import { replaceFile } from '../files/replace.js'
import { fix, repairsOf } from '../fix.js'
import type { Source } from '../lint.js'
import type { TextOptions } from '../report/formats/text/terminal.js'
import { renderRepair } from '../report/preview/fix-diff.js'
import type { Report } from '../report/report.js'
import type { FixMode } from './arguments.js'

/** The sources to report on, and what a dry run shows of them. */
interface Fixed {
  readonly sources: readonly Source[]
  readonly diff: string
}

/** Fixes the sources and writes the changed ones in place, or shows as a diff what would be done to them. */
export function fixSources(
  sources: readonly Source[],
  judge: (sources: readonly Source[]) => Report,
  mode: FixMode,
  folder: string,
  look: TextOptions,
): Fixed {
  if (mode === 'dry-run') {
    const repairs = repairsOf(sources, judge(sources), 'safe')
    const diff = repairs.map(({ file, repair }) => renderRepair(file.path, file.scan, repair, look)).join('')
    return { sources, diff }
  }
  const fixed = fix(sources, judge, mode)
  fixed.forEach((source, index) => {
    if (source === sources[index] || source.text === null) return
    replaceFile(realpathSync(path.resolve(folder, source.path)), source.path, source.text)
  })
  return { sources: fixed, diff: '' }
}
