import type { Blocked } from '../readiness/readiness.js'
import { isAbsent } from '../settings/state.js'
import { type Context, lineNumber } from './context.js'

/** Why nothing starts, or nobody reaches it, before .NET reads a value: Compose, Lite's own start, the installation id. */
export function blockedBeforeDotnet(context: Context): Blocked | null {
  const { rejection } = context
  if (rejection !== null) return { by: 'compose', line: lineNumber(context, rejection.at) }
  return blockedInLite(context) ?? blockedByInstallation(context)
}

function blockedInLite(context: Context): Blocked | null {
  const lite = context.settings.lite()
  if (lite === null) return null
  const { exit, collisions, siteFaults } = lite
  const ends = exit.causes.flatMap(({ line }) => line ?? [])
  if (exit.stage !== 'ok') return { by: 'lite', line: ends[0] ? lineNumber(context, ends[0].span) : null }
  const [line] = [...collisions.flat(), ...siteFaults].flatMap(({ variable }) => variable?.line ?? [])
  return line === undefined ? null : { by: 'site', line: lineNumber(context, line.span) }
}

/** Every service but Icons throws over an id that is missing or zero (bitwarden/server PushServiceCollectionExtensions.cs). */
function blockedByInstallation(context: Context): Blocked | null {
  if (context.form !== 'whole') return null
  const state = context.settings.sample()[0] ?? context.settings.of('globalSettings__installation__id')
  const isZero =
    state.binding?.kind === 'bound' && state.binding.value.is('00000000-0000-0000-0000-000000000000')
  if (!isZero && !isAbsent(state)) return null
  const line = state.at && lineNumber(context, state.at)
  return { by: 'installation', line, setting: state.setting.name }
}
