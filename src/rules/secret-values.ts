import type { Printable } from '../messages/printable.js'
import type { SettingName } from '../settings/catalogue/setting.js'
import { type PlaceholderKind, placeholderKind } from '../settings/values/placeholders.js'
import type { Span } from '../source/span.js'
import type { Value } from '../source/value.js'
import { type Context, placeOf } from './context.js'

/** A value that stands in the file and is to be kept secret, or is a sample of one. */
export interface Held {
  readonly name: Printable
  /** Null for a name that only Lite's entrypoint reads. */
  readonly setting: SettingName | null
  readonly at: Span
  readonly value: Value
  readonly secret: boolean
  readonly placeholder: PlaceholderKind | null
}

/** What Lite's entrypoint makes secret settings of (`bitwarden/self-host bitwarden-lite/entrypoint.sh`). */
const secretsOfLite = ['BW_DB_PASSWORD', 'BW_INSTALLATION_KEY']

/** The values that the file itself holds, those of settings first; none that is filled in at deploy. */
export function heldValues(context: Context): readonly Held[] {
  const ofSettings = context.settings.present().flatMap((state): readonly Held[] => {
    const { setting, value, placeholder } = state
    if (value === null || (state.state !== 'set' && state.state !== 'placeholder')) return []
    if (!setting.secret && placeholder === null) return []
    return [
      {
        name: setting.name,
        setting: setting.name,
        at: placeOf(context, state),
        value,
        secret: setting.secret,
        placeholder,
      },
    ]
  })
  return context.lite ? [...ofSettings, ...heldForLite(context)] : ofSettings
}

function heldForLite({ entries, settings }: Context): readonly Held[] {
  return entries.flatMap((named): readonly Held[] => {
    const { entry, shown } = named
    const { name, value, statement } = entry
    if (shown === null || value === null || !secretsOfLite.some((secret) => name.is(secret))) return []
    if (settings.isTemplated(named)) return []
    const placeholder = placeholderKind(value)
    return [{ name: shown, setting: null, at: statement.key, value, secret: true, placeholder }]
  })
}
