import type { PlaceholderKind } from '../settings/values/placeholders.js'
import type { Value } from '../source/value.js'
import { type Context, placeOf } from './context.js'
import type { Listed } from './reporter.js'

/** A value that stands in the file and is to be kept secret, or is a sample of one. */
export interface SecretValue extends Listed {
  readonly value: Value
  readonly secret: boolean
  readonly placeholder: PlaceholderKind | null
}

/** The values that the file itself holds; none that is filled in at deploy. */
export function secretValues(context: Context): readonly SecretValue[] {
  const values: SecretValue[] = []
  for (const state of context.settings.present()) {
    const { setting, value, placeholder } = state
    if (value === null || (state.state !== 'set' && state.state !== 'placeholder')) continue
    const { name, secret } = setting
    if (secret || placeholder !== null)
      values.push({ name, setting: name, at: placeOf(context, state), value, secret, placeholder })
  }
  return values
}
