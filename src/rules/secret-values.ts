import { type PlaceholderKind, placeholderKind } from '../settings/values/placeholders.js'
import type { Value } from '../source/value.js'
import { type Context, placeOf } from './context.js'
import type { Listed } from './rule.js'

/** A value that stands in the file and is to be kept secret, or is a sample of one. */
export interface SecretValue extends Listed {
  /** `setting` is null for a name that only Lite's entrypoint reads. */
  readonly value: Value
  readonly secret: boolean
  readonly placeholder: PlaceholderKind | null
}

/** What Lite's entrypoint makes secret settings of (`bitwarden/self-host bitwarden-lite/entrypoint.sh`). */
const secretsOfLite = ['BW_DB_PASSWORD', 'BW_INSTALLATION_KEY']

/** The values that the file itself holds, those of settings first; none that is filled in at deploy. */
export function secretValues(context: Context): readonly SecretValue[] {
  const ofSettings = context.settings.present().flatMap((state): readonly SecretValue[] => {
    const { setting, value, placeholder } = state
    if (value === null || (state.state !== 'set' && state.state !== 'placeholder')) return []
    if (!setting.secret && placeholder === null) return []
    const { name, secret } = setting
    return [{ name, setting: name, at: placeOf(context, state), value, secret, placeholder }]
  })
  return context.stack === 'lite' ? [...ofSettings, ...valuesOfLite(context)] : ofSettings
}

function valuesOfLite({ lines, settings }: Context): readonly SecretValue[] {
  return lines.flatMap((line): readonly SecretValue[] => {
    const { displayName, name, value, nameSpan } = line
    if (displayName === null || value === null || !name.is(...secretsOfLite)) return []
    if (settings.isTemplated(line)) return []
    const placeholder = placeholderKind(value)
    return [{ name: displayName, setting: null, at: nameSpan, value, secret: true, placeholder }]
  })
}
