import type { Param } from '../messages/message.js'
import { message } from '../messages/message.js'
import type { Companions } from '../readers/companions/companion.js'
import type { ComposeEntry, ComposeError, ComposeReading } from '../readers/compose/read-compose.js'
import type { SetupUpdate } from '../readers/setup/after-update.js'
import type { SetupReading } from '../readers/setup/read-setup.js'
import type { Feature } from '../readiness/feature.js'
import type { NamedEntry } from '../settings/line.js'
import type { SettingState, Settings } from '../settings/states.js'
import type { Form, Stack } from '../source/file-form.js'
import type { Scan } from '../source/scan.js'
import type { Span } from '../source/span.js'

/** What an organization has bought and wants. */
export interface Requirements {
  readonly plan: 'enterprise' | 'families'
  /** Features named by the user: off or broken is an error for them. */
  readonly features: readonly Feature[]
}

/** One file as its readers see it: everything a rule may ask. */
export interface Context {
  /** `lite`: Bitwarden Lite reads it, or what is made of it; its entrypoint makes settings of names of its own. */
  readonly stack: Stack
  readonly form: Form
  /** Whether something fills the file in before Compose reads it. */
  readonly template: boolean
  readonly scan: Scan
  readonly compose: ComposeReading
  /** Where Compose will stop, and start nothing. */
  readonly rejection: ComposeError | null
  /** Lines that are gone when a template is filled in: conditions, loops, inclusions. */
  readonly controlLines: readonly Span[]
  /** The other statements with what their names are, in order. */
  readonly entries: readonly NamedEntry[]
  readonly settings: Settings
  readonly requirements: Requirements
  /** The Bitwarden release judged by. */
  readonly release: string
  /** Whether that is the user's own release, or a guess: the newest the catalogue knows. */
  readonly releaseIsKnown: boolean
  readonly companions: Companions
  /** Whether everybody can read the repository the file is in. */
  readonly publicRepository: boolean
  /** The file as Setup reads it; computed when first asked. */
  readonly setup: () => SetupReading
  /** What Bitwarden's next update will make of the file; computed when first asked. */
  readonly update: () => SetupUpdate
  /** The statements by Compose's entry; computed when first asked. */
  readonly named: () => ReadonlyMap<ComposeEntry, NamedEntry>
}

/** The line a span begins on, from 1. */
export function lineOf({ scan }: Context, span: Span): number {
  return scan.text.position(span.start).line
}

/** Whether the user named the feature in the config. */
export function wants({ requirements }: Context, feature: Feature): boolean {
  return requirements.features.includes(feature)
}

/** The name of a statement for a message: in backticks where it may be shown, else "the name on line N". */
export function nameOf(context: Context, { shown, entry }: NamedEntry): Param {
  return shown === null
    ? message('name.onLine', { line: lineOf(context, entry.statement.span) })
    : message('name.shown', { name: shown })
}

/** What the name of a statement is, by Compose's entry for it. */
export function entryOf({ named }: Context, entry: ComposeEntry): NamedEntry | undefined {
  return named().get(entry)
}

/**
 * Where to point for a setting: the line that sets it (its name alone when it is a secret), the comment that
 * holds it, else where a person would add it: the last line of the same section, else the start of the file.
 */
export function placeOf(context: Context, state: SettingState): Span {
  const { entry, at, setting } = state
  if (entry !== null) return setting.secret ? entry.entry.statement.key : entry.entry.statement.span
  return at ?? siblingOf(context, setting.name) ?? { start: 0, end: 0 }
}

/** The name of the last statement that stands in the same section; of an outer one where there is none. */
function siblingOf({ entries }: Context, name: string): Span | null {
  const segments = name.toLowerCase().split('__')
  for (let depth = segments.length - 1; depth > 0; depth -= 1) {
    const prefix = `${segments.slice(0, depth).join('__')}__`
    const sibling =
      entries.findLast(
        ({ folded }) => folded.startsWith(prefix) && !folded.slice(prefix.length).includes('__'),
      ) ?? entries.findLast(({ folded }) => folded.startsWith(prefix))
    if (sibling !== undefined) return sibling.entry.statement.key
  }
  return null
}
