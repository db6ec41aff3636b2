import { type Printable, printable, word } from '../../messages/printable.js'
import { regions } from '../../server/region.js'
import type { SettingState } from '../../settings/state.js'

/** Ports that mail is sent by, and the clouds there are: what people need to see, and no secret. */
const wordsOf: Readonly<Record<string, readonly Printable[]>> = {
  globalSettings__mail__smtp__port: ['25', '26', '465', '587', '2465', '2525', '2587'].map(printable),
  globalSettings__baseServiceUri__cloudRegion: regions.map(printable),
}

/**
 * What a setting is set to, where that cannot be a secret: a boolean as .NET reads it, one of the words that a setting
 * takes, a port of mail, a region. The word is of a list of ours, never of the file; null for every other value.
 */
export function safeWord({ setting, state, value, binding }: SettingState): Printable | null {
  if (state !== 'set' || value === null || setting.secret) return null
  if (binding?.kind === 'bound' && binding.boolean !== undefined)
    return binding.boolean ? word('true') : word('false')
  const words = wordsOf[setting.name] ?? setting.values?.map(printable) ?? []
  return words.find((each) => value.is(each)) ?? null
}

/** The word of the installer that stands for nothing; null for every other value. */
export function installerWord({ value, placeholder }: SettingState): Printable | null {
  if (value === null || placeholder !== 'installer') return null
  return value.matches(/^\s*REPLACE\s*$/i) ? word('REPLACE') : word('SECRET')
}
