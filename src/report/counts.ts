import type { FileKind } from '../source/kind.js'
import type { Counts, FileReport } from './report.js'

const notChecked: readonly FileKind[] = ['encrypted', 'binary', 'unreadable']

/** Whether the file was linted; a SOPS file, whose names are readable, has kind `env` and was. */
export function isChecked(file: FileReport): boolean {
  return !notChecked.includes(file.kind)
}

/** Counts what the verdict and every last line speak of. */
export function count(files: readonly FileReport[]): Counts {
  const counts = { files: 0, error: 0, warning: 0, notice: 0, suppressed: 0 }
  for (const file of files) {
    if (isChecked(file) && file.kind !== 'config') counts.files += 1
    for (const finding of file.findings) counts[finding.severity] += 1
    counts.suppressed += file.suppressed.length
  }
  return counts
}
