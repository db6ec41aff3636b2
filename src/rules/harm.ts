import type { Broken } from '../readiness/feature.js'
import { type DamageEffect, damageEffect } from '../server/damage-effects.js'
import type { Setting } from '../settings/catalogue/setting.js'
import type { Line } from '../settings/line.js'
import type { Context } from './context.js'
import type { Details } from './reporter.js'

/**
 * How serious it is that a setting gets words or characters that were not meant, and what cannot be ready then: an error
 * for a secret, whatever it opens, and where the server, its mail or its database fails.
 */
export function harmOf(
  { value }: Line,
  setting: Setting,
  { settings }: Context,
): Pick<Details, 'severity' | 'breaks'> {
  const effect = damageEffect(setting, value, settings)
  return { severity: setting.secret || effect !== 'little' ? 'error' : 'warning', breaks: breaks[effect] }
}

/** Of a rule whose findings have the severity of `harmOf`. */
export const whenHarmful = {
  error: 'the setting is a secret, or the server or its mail fails with any other text',
} as const

const breaks: Readonly<Record<DamageEffect, Broken | null>> = {
  everything: 'everything',
  mail: 'invitations',
  little: null,
}
