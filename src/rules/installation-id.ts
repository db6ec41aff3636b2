import { isAbsent, type SettingState } from '../settings/state.js'
import { type Context, comesFromElsewhere } from './context.js'

/** What is wrong with the installation's id; null where nothing is, or another rule says it. */
export type IdLack = 'missing' | 'empty' | 'zero'

/** A zero id throws while the host is built (bitwarden/server PushServiceCollectionExtensions.cs), an empty one does not bind. */
export function lackOfId(context: Context): IdLack | null {
  const state = installationId(context)
  const { binding } = state
  if (binding?.kind === 'bound')
    return binding.value.is('00000000-0000-0000-0000-000000000000') ? 'zero' : null
  if (binding?.kind === 'rejected') return binding.fault === 'empty' ? 'empty' : null
  return isAbsent(state) && !comesFromElsewhere(context, state.setting.name) ? 'missing' : null
}

/** The state of the installation's id. */
export function installationId({ settings }: Context): SettingState {
  return settings.of('globalSettings__installation__id')
}
