import { agree, touchedKeys } from '../readers/agreement.js'
import { settingKey } from '../readers/dotnet/key.js'
import type { UpdateOptions } from '../readers/setup/update.js'
import type { Finding } from '../rules/finding.js'
import { ApartEdits, type Edit, edited } from '../source/edit.js'
import { scan } from '../source/scan.js'
import type { SourceText } from '../source/text.js'

/** A file's text with some of its findings fixed. */
export interface FixedText {
  readonly text: SourceText
  readonly fixed: readonly Finding[]
}

/** How far to go: what every reader stays content with, or also what asks for judgement. */
export type FixLevel = 'safe' | 'unsafe'

/**
 * Applies the fixes of a file's findings, in the order of the file. Of fixes that touch each other the first is
 * taken; a safe one only when the readers agree on everything else, which is checked, not believed. Lint again
 * afterwards: what is left then has no fix, or one that is shown only.
 */
export function applyFixes(
  text: SourceText,
  findings: readonly Finding[],
  level: FixLevel,
  options: UpdateOptions,
): FixedText {
  const wanted = findings.filter(({ fix }) => fix !== null && (fix.safety === 'safe' || fix.safety === level))
  const taken = new ApartEdits()
  const apart = wanted.filter(({ fix }) => taken.add(fix?.edits ?? []))
  const together = edited(text, editsOf(apart))
  if (apart.length === 0 || level === 'unsafe') return { text: together, fixed: apart }
  const scanned = scan(text)
  /** The fixed settings, under the names they had and have, are all that may differ. */
  const isSafe = (some: readonly Finding[], after: SourceText) => {
    const edits = editsOf(some)
    // A name that is written in place of another is meant to differ.
    const touched = [...touchedKeys(scanned, edits), ...edits.map((edit) => settingKey(edit.text))]
    const settings = some.flatMap(({ setting }) => (setting === null ? [] : [settingKey(setting)]))
    return agree(text, after, new Set([...touched, ...settings]), options)
  }
  if (isSafe(apart, together)) return { text: together, fixed: apart }
  const fixed = safeOnes(apart, (some) => isSafe(some, edited(text, editsOf(some))))
  return { text: edited(text, editsOf(fixed)), fixed }
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

function editsOf(findings: readonly Finding[]): readonly Edit[] {
  return findings.flatMap(({ fix }) => fix?.edits ?? [])
}
