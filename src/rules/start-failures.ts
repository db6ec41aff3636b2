import type { ElementReading } from '../readers/dotnet/bind-report.js'
import type { DotnetFailure } from '../readers/dotnet/reading.js'
import type { ContainerVariable } from '../settings/container-variables.js'
import { type Line, settingOf } from '../settings/line.js'
import type { SettingState } from '../settings/state.js'
import type { Context } from './context.js'

/** A line at which .NET throws. */
export interface StartFailure {
  readonly failure: DotnetFailure<ContainerVariable>
  readonly line: Line
  /** Null where the line is no setting's own: a log level, an address to listen at, a name below a setting. */
  readonly state: SettingState | null
}

/** What the host reads besides the settings of Bitwarden's classes. */
const ofHost = /^(?:LOGGING:|KESTREL:|ASPNETCORE_|DOTNET_|URLS$|CONTENTROOT$)/

/**
 * The lines at which .NET throws, in the order of a start. Not those that are filled in at deploy, that Compose rejects
 * or that have lost their value, nor those of which another spelling may win: each has a finding of its own.
 */
export function startFailures(context: Context): readonly StartFailure[] {
  if (!mayFail(context)) return []
  return context.dotnet().failures.flatMap((failure) => {
    const line = failure.variables[0]?.line
    if (!line || failure.isRandom) return []
    const state = certainState(context, line)
    return state === undefined ? [] : [{ failure, line, state }]
  })
}

/** The states of settings within list elements that .NET silently drops because of them. */
export function droppedElements(context: Context): readonly SettingState[] {
  if (!rejectsSetting(context)) return []
  return [...context.dotnet().lists.values()]
    .flatMap(({ elements }) => elements.flatMap(rejected))
    .flatMap(({ line }) => (line && certainState(context, line)) || [])
}

function rejected({ dropped }: ElementReading<ContainerVariable>): readonly ContainerVariable[] {
  if (dropped?.kind !== 'rejected') return []
  return dropped.failures.flatMap(({ fault, variables }) => (fault === 'child-of-string' ? [] : variables))
}

/** The state of a line's setting; null where it is none's own; undefined where what .NET gets is not certain. */
function certainState({ settings }: Context, line: Line): SettingState | null | undefined {
  const setting = settingOf(line)
  if (setting === null) return line.error !== null || settings.isTemplated(line) ? undefined : null
  const state = settings.of(setting.name)
  const isCertain = state.line === line && (state.state === 'rejected' || state.state === 'set')
  return isCertain ? state : undefined
}

/** .NET is asked only where it can have anything to say, as asking takes longer than all the rest. */
function mayFail(context: Context): boolean {
  return (
    rejectsSetting(context) ||
    context.lines.some(({ key, recognition }) => recognition.kind === 'below' || ofHost.test(key))
  )
}

function rejectsSetting({ settings }: Context): boolean {
  return settings.present().some(({ binding }) => binding?.kind === 'rejected')
}
