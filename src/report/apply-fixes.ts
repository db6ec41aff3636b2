import { agree, touchedKeys } from '../readers/agreement.js'
import { settingKey } from '../readers/dotnet/key.js'
import type { UpdateOptions } from '../readers/setup/update.js'
import type { Finding } from '../rules/finding.js'
import { ApartEdits, edited } from '../source/edit.js'
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
  const taken = new ApartEdits()
  const apart = wanted.filter(({ fix }) => taken.add(fix?.edits ?? []))
  const together = apply(scan, apart)
  if (level === 'unsafe' || isSafe(scan, apart, together, options)) return { text: together, fixed: apart }
  const fixed = safeOnes(apart, (some) => isSafe(scan, some, apply(scan, some), options))
  return { text: apply(scan, fixed), fixed }
}

/** Those that are safe, found by halves: few of many are not, and each question reads the whole file. */
function safeOnes(
  findings: readonly Finding[],
  areSafe: (some: readonly Finding[]) => boolean,
): readonly Finding[] {
  if (findings.length === 0 || areSafe(findings)) return findings
  if (findings.length === 1) return []
  const half = findings.length >> 1
  return [...safeOnes(findings.slice(0, half), areSafe), ...safeOnes(findings.slice(half), areSafe)]
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
  const touched = touchedKeys(
    scan,
    findings.flatMap(({ fix }) => fix?.edits ?? []),
  )
  const settings = findings.flatMap(({ setting }) => (setting === null ? [] : [settingKey(setting)]))
  return agree(scan.text, after, new Set([...touched, ...settings]), options)
}
