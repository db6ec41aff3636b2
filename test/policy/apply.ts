import {
  type ConfigFindings,
  type FileFindings,
  type Left,
  Suppressions,
} from '../../src/policy/apply-suppressions.js'
import type { Policy } from '../../src/policy/policy.js'

/** The files with what is left of their findings, and those of the config. */
export function applySuppressions<File extends FileFindings>(
  files: readonly File[],
  policy: Policy,
): { readonly files: readonly (File & Left)[]; readonly config: readonly ConfigFindings[] } {
  const suppressions = new Suppressions(policy)
  const left = files.map((file) => ({ ...file, ...suppressions.apply(file) }))
  return { files: left, config: suppressions.inConfig() }
}
