import { agree } from '../readers/agreement.js'
import type { UpdateOptions } from '../readers/setup/update.js'
import type { Finding } from '../rules/finding.js'
import { foldedNames } from '../settings/folded-names.js'
import { type Edit, edited, overlap } from '../source/edit.js'
import type { Scan } from '../source/scan.js'
import type { SourceText } from '../source/text.js'

/** A file with some of its findings fixed. */
export interface Repair {
  readonly text: SourceText
  readonly fixed: readonly Finding[]
}

/** How far to go: what every reader stays content with, or also what asks for judgement. */
export type RepairLevel = 'safe' | 'unsafe'

/**
 * Applies the fixes of a file's findings, in the order of the file. Of fixes that touch each other the first is
 * taken; a safe one only when the readers agree on everything else, which is checked, not believed. Lint again
 * afterwards: what is left then has no fix, or one that is shown only.
 */
export function repair(
  scan: Scan,
  findings: readonly Finding[],
  level: RepairLevel,
  options: UpdateOptions,
): Repair {
  const wanted = findings.filter(({ fix }) => fix !== null && (fix.safety === 'safe' || fix.safety === level))
  const apart: Finding[] = []
  const taken: Edit[] = []
  for (const finding of wanted) {
    const edits = finding.fix?.edits ?? []
    if (edits.some((edit) => taken.some((other) => overlap(edit, other)))) continue
    taken.push(...edits)
    apart.push(finding)
  }
  const together = apply(scan, apart)
  if (level === 'unsafe' || isSafe(scan, apart, together, options)) return { text: together, fixed: apart }
  const fixed = apart.filter((finding) => isSafe(scan, [finding], apply(scan, [finding]), options))
  return { text: apply(scan, fixed), fixed }
}

function apply({ text }: Scan, findings: readonly Finding[]): SourceText {
  return edited(
    text,
    findings.flatMap(({ fix }) => fix?.edits ?? []),
  )
}

/** The fixed settings, under the names they had and have, are all that may differ. */
function isSafe(
  scan: Scan,
  findings: readonly Finding[],
  after: SourceText,
  options: UpdateOptions,
): boolean {
  const touched = foldedNames(
    scan,
    findings.flatMap(({ fix }) => fix?.edits ?? []),
  )
  const settings = findings.flatMap(({ setting }) => (setting === null ? [] : [setting.toLowerCase()]))
  return agree(scan.text, after, new Set([...touched, ...settings]), options)
}
