import { format } from '../../../messages/format.js'
import type { Language } from '../../../messages/language.js'
import { type Message, message } from '../../../messages/message.js'
import type { Severity } from '../../../messages/severity.js'
import type { FeatureState } from '../../../readiness/feature.js'
import type { Change } from '../../compare/change.js'
import type { CountsUnderGate } from '../annotations.js'
import { code, link, prose } from './markdown.js'

export interface SummaryOptions {
  readonly language: Language
  /** The address of a file or of its line at the reviewed commit; null where there is none to link to. */
  readonly linkTo: ((path: string, line: number | null) => string) | null
  /** The paths that this change touches; null where that is not known. */
  readonly touched: ReadonlySet<string> | null
  /** The step after a merge, in place of `./bitwarden.sh restart`. */
  readonly afterMerge: string | null
  readonly change: Change | null
  /** Whether the gate lets a finding count; where not given, all do. */
  readonly counts?: CountsUnderGate
  /** What else the reader must know: what was compared, what was not permitted. */
  readonly notes: readonly Message[]
}

/** How much is said: what is dropped first is what the log has as well. */
export type Detail = 'everything' | 'no-messages' | 'counts'

/** What every section is written with. */
export interface Page {
  readonly options: SummaryOptions
  readonly detail: Detail
  /** What stands between a label and what is labelled. */
  readonly colon: string
  /** A message as Markdown. */
  say(message: Message): string
  /** A path as code that leads to the file. */
  file(path: string): string
  /** A label that leads to the line. */
  line(path: string, line: number, label: string): string
}

/** The page to write on, in the language and with the links of the options; with `counts` alone nothing is linked. */
export function page(options: SummaryOptions, detail: Detail): Page {
  const linkTo = detail === 'counts' ? null : options.linkTo
  const linked = (label: string, path: string, line: number | null) =>
    linkTo === null ? label : link(label, linkTo(path, line))
  return {
    options,
    detail,
    colon: format(message('report.colon'), options.language),
    say: (message) => prose(format(message, options.language)),
    file: (path) => linked(code(shortened(path)), path, null),
    line: (path, line, label) => linked(label, path, line),
  }
}

/** The end of a path says more than its start. */
function shortened(path: string): string {
  return path.length <= 300 ? path : `...${path.slice(-297)}`
}

export const severitySign: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', notice: 'ℹ️' }

export const stateSign: Readonly<Record<FeatureState, string>> = {
  ready: '✅',
  off: '⚪',
  broken: '❌',
  unknown: '❔',
  obsolete: '➖',
}
