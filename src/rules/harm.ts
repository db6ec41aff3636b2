import type { Broken } from '../readiness/feature.js'
import { type DamageEffect, damageEffect } from '../server/damage-effects.js'
import type { Setting } from '../settings/catalogue/setting.js'
import type { Line } from '../settings/line.js'
import type { Context } from './context.js'
import type { Details } from './reporter.js'

/** How serious what happens to a setting is, and what cannot be ready then. */
type Harm = Pick<Details, 'severity' | 'breaks'>

/**
 * How serious it is that a setting gets words or characters that were not meant, and what cannot be ready then: an error
 * for a secret, whatever it opens, and where the server, its mail or its database fails.
 */
export function harmOf({ value }: Line, setting: Setting, { settings }: Context): Harm {
  const effect = damageEffect(setting, value, settings)
  return { severity: setting.secret || effect !== 'little' ? 'error' : 'warning', breaks: breaks[effect] }
}

/** The most serious of several, the first of equal ones; undefined where there is none. */
export function worstOf(harms: readonly Harm[]): Harm | undefined {
  return harms.toSorted((one, other) => weightOf(other) - weightOf(one))[0]
}

function weightOf({ severity, breaks }: Harm): number {
  if (breaks === 'everything') return 3
  if (breaks) return 2
  return severity === 'error' ? 1 : 0
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
