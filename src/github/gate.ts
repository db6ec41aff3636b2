import { type Message, message } from '../messages/message.js'
import { fails } from '../policy/fail-on.js'
import type { Change } from '../report/compare/change.js'
import type { CountsUnderGate } from '../report/formats/annotations.js'
import type { Report } from '../report/report.js'
import { isPartName, splitPath } from '../source/file-name.js'
import type { Compared } from './changed.js'

/** Which findings can fail the run; contract: `gate`. */
export const gates = ['all', 'changed-files', 'new'] as const
export type Gate = (typeof gates)[number]

export interface Gated {
  /** The same report, judged by the findings that count. */
  readonly report: Report
  readonly counts: CountsUnderGate
  /** For the log and the summary: what counted; null where the gate is `all`. */
  readonly logMessage: Message | null
}

/** What the gate needs to know of the change; null where there is nothing to compare with. */
export interface KnownChange {
  readonly compared: Compared
  readonly change: Change
  /** Where each linted file stands in the repository, by the report's path. */
  readonly places: ReadonlyMap<string, string>
  /** Config, baseline and companions, whose change can touch any finding; from the top of the repository. */
  readonly shared: readonly string[]
}

/**
 * Judges a report by the findings that the gate lets count. It never hides one, and where something is not
 * known, everything counts. An unreadable file stays an error.
 */
export function applyGate(gate: Gate, report: Report, known: KnownChange | null): Gated {
  if (gate === 'all') return { report, counts: all, logMessage: null }
  if (known === null) return { report, counts: all, logMessage: message('github.gateAll') }
  if (gate === 'changed-files') {
    const { compared, shared } = known
    if (compared.files === null) return { report, counts: all, logMessage: message('github.gateAll') }
    const touched = new Set(compared.files.flatMap(({ path, before }) => [path, before ?? path]))
    if (shared.some((path) => touched.has(path)))
      return { report, counts: all, logMessage: message('github.gateShared') }
    return judged(report, changedFiles(known, touched), message('github.gateChanged'))
  }
  const added = new Set(
    known.change.files.flatMap(({ added }) => added.map(({ fingerprint }) => fingerprint)),
  )
  return judged(report, (_, { fingerprint }) => added.has(fingerprint), message('github.gateNew'))
}

const all: CountsUnderGate = () => true

/** A file the base did not have, or that git does not know, counts as changed; so do all parts where one is. */
function changedFiles({ change, places }: KnownChange, touched: ReadonlySet<string>): CountsUnderGate {
  const base = new Map(change.files.map((file) => [file.path, file.base]))
  const folders = new Set([...touched].flatMap((place) => partFolder(place) ?? []))
  return (path) => {
    const place = places.get(path) ?? ''
    return base.get(path) !== 'present' || touched.has(place) || folders.has(partFolder(place) ?? '')
  }
}

/** The folder whose `global.override.*.env` files are loaded together; null for every other file. */
function partFolder(place: string): string | null {
  const { folder, name } = splitPath(place)
  return isPartName(name) ? `${folder}/` : null
}

function judged(report: Report, counts: CountsUnderGate, logMessage: Message): Gated {
  if (report.verdict !== 'fail') return { report, counts, logMessage }
  const failing = report.files.some(({ path, findings }) =>
    findings.some((finding) => counts(path, finding) && fails(finding.severity, report.failOn)),
  )
  return { report: failing ? report : { ...report, verdict: 'pass' }, counts, logMessage }
}
