import { message } from '../messages/message.js'
import { isAbsent, isUnfilled, type SettingState } from '../settings/state.js'
import { type Context, comesFromElsewhere, placeOf } from './context.js'
import type { Related } from './finding.js'

/** What a file has of the id and the key that bitwarden.com/host gives to an installation; null: filled in. */
export interface Installation {
  readonly id: SettingState
  readonly idFault: 'missing' | 'empty' | 'zero' | null
  readonly key: SettingState
  readonly keyFault: 'missing' | 'empty' | null
  /** Neither is filled in: the two come from one form, so that is one cause, told with the id. */
  readonly lacksBoth: boolean
  /** The line of a key that is told with the id. */
  readonly related: readonly Related[]
}

export function installationOf(context: Context): Installation {
  const id = context.settings.of('globalSettings__installation__id')
  const key = context.settings.of('globalSettings__installation__key')
  const isMissing = (state: SettingState) =>
    isAbsent(state) && !comesFromElsewhere(context, state.setting.name)
  const idFault = unfilledId(id) ?? (isMissing(id) ? 'missing' : null)
  const keyFault = isUnfilled(key) ? 'empty' : isMissing(key) ? 'missing' : null
  const lacksBoth = idFault !== null && keyFault !== null
  const keyPlace = { at: placeOf(context, key), message: message('related.alsoKey') }
  return {
    id,
    idFault,
    key,
    keyFault,
    lacksBoth,
    related: lacksBoth && keyFault === 'empty' ? [keyPlace] : [],
  }
}

function unfilledId({ binding }: SettingState): 'empty' | 'zero' | null {
  if (binding?.kind === 'rejected') return binding.fault === 'empty' ? 'empty' : null
  const isZero = binding?.kind === 'bound' && binding.value.is('00000000-0000-0000-0000-000000000000')
  return isZero ? 'zero' : null
}
