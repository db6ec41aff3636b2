import { type Message, message } from '../messages/message.js'
import type { Severity } from '../messages/severity.js'
import type { Companions } from '../readers/companions/companions.js'
import type { ComposeError, ComposeReading } from '../readers/compose/reading.js'
import { type SettingKey, settingKey } from '../readers/dotnet/key.js'
import type { DotnetReading } from '../readers/dotnet/reading.js'
import type { SetupUpdate } from '../readers/setup/after-update.js'
import type { SetupReading } from '../readers/setup/read-setup.js'
import type { Feature } from '../readiness/feature.js'
import type { SettingName } from '../settings/catalogue/setting.js'
import type { ContainerVariable } from '../settings/container-variables.js'
import type { Line } from '../settings/line.js'
import type { Settings } from '../settings/settings.js'
import type { SettingState } from '../settings/state.js'
import { isLiteName } from '../settings/typos/roots.js'
import type { Form, Stack } from '../source/file-form.js'
import type { Scan } from '../source/scan.js'
import type { Span } from '../source/span.js'
import type { Statement } from '../source/statement.js'

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
  /** Whether none of Setup's lines is here or in the parts loaded with it: they come from somewhere else. */
  readonly isFragment: boolean
  /** What the file set before the change under review; nothing where there is none. */
  readonly had: ReadonlySet<SettingKey>
  /** Whether the name is one that people mistake for `global.override.env`, and that nothing reads. */
  readonly isMisnamed: boolean
  /** Whether something fills the file in before Compose reads it. */
  readonly template: boolean
  readonly scan: Scan
  readonly compose: ComposeReading
  /** Where Compose will stop, and start nothing. */
  readonly rejection: ComposeError | null
  /** Lines that are gone when a template is filled in: conditions, loops, inclusions. */
  readonly controlLines: readonly Span[]
  /** The other statements, in order. */
  readonly lines: readonly Line[]
  /** The line of a statement; undefined for a control line. */
  readonly lineOf: (statement: Statement) => Line | undefined
  readonly settings: Settings
  readonly requirements: Requirements
  /** The Bitwarden release judged by. */
  readonly release: string
  /** Whether that is the user's own release, or a guess: the newest the catalogue knows. */
  readonly releaseIsKnown: boolean
  readonly companions: Companions
  /** What an organization sets by hand and has set in `docker/global.env`, which Setup writes. */
  readonly globalEnvEdits: readonly SettingName[]
  /** Whether everybody can read the repository the file is in. */
  readonly publicRepository: boolean
  /**
   * What .NET makes of the container's environment, after Lite's entrypoint in a Lite file; computed when first asked,
   * which takes as long as all the rest.
   */
  readonly dotnet: () => DotnetReading<ContainerVariable>
  /** The file as Setup reads it; computed when first asked. */
  readonly setup: () => SetupReading
  /** What Bitwarden's next update will make of the file; computed when first asked. */
  readonly update: () => SetupUpdate
}

/** The number of the line a span begins on, from 1. */
export function lineNumber({ scan }: Context, span: Span): number {
  return scan.text.position(span.start).line
}

/** Whether the user named the feature in the config. */
export function wants({ requirements }: Context, feature: Feature): boolean {
  return requirements.features.includes(feature)
}

/**
 * Whether what is missing here comes from somewhere else: the file is a fragment, and this change did not delete it.
 * `names`: settings, or sections of them that end in `__`.
 */
export function comesFromElsewhere({ isFragment, had }: Context, ...names: readonly string[]): boolean {
  if (!isFragment) return false
  const keys = names.map(settingKey)
  return ![...had].some((key) =>
    keys.some((name) => (name.endsWith(':') ? key.startsWith(name) : key === name)),
  )
}

/**
 * How serious it is that a setting is missing: in a fragment worth knowing; an error where this change deleted the line.
 */
export function severityOfAbsent(context: Context, { setting }: SettingState, usual: Severity): Severity {
  if (!context.isFragment) return usual
  return comesFromElsewhere(context, setting.name) ? 'notice' : 'error'
}

/** The name of a line for a message: in backticks where it may be shown, else "the name on line N". */
export function nameOf(context: Context, { displayName, span }: Line): Message {
  return displayName === null
    ? message('name.onLine', { line: lineNumber(context, span) })
    : message('name.shown', { name: displayName })
}

/**
 * Where to point for a setting: the line that sets it (its name alone when it is a secret), the comment that
 * holds it, else where a person would add it: the last line of the same section, else the start of the file.
 */
export function placeOf(context: Context, { line, at, setting }: SettingState): Span {
  if (line !== null) return setting.secret ? line.nameSpan : line.span
  return at ?? siblingOf(context, setting.name) ?? { start: 0, end: 0 }
}

/** The name of the last line in the same section; of an outer one where there is none. Lite's names have `_` for `:`. */
function siblingOf({ lines }: Context, name: string): Span | null {
  const separator = isLiteName(name) ? '_' : ':'
  const segments = settingKey(name).split(separator)
  for (let depth = segments.length - 1; depth > 0; depth -= 1) {
    const prefix = `${segments.slice(0, depth).join(separator)}${separator}`
    const sibling =
      lines.findLast(({ key }) => key.startsWith(prefix) && !key.includes(separator, prefix.length)) ??
      lines.findLast(({ key }) => key.startsWith(prefix))
    if (sibling !== undefined) return sibling.nameSpan
  }
  return null
}
