import { rank, type Severity, severities } from '../messages/severity.js'

/** The lowest severity that fails the run, or none. */
export const failOns = [...severities, 'never'] as const
export type FailOn = (typeof failOns)[number]

/** Whether a finding of this severity fails the run. */
export function fails(severity: Severity, failOn: FailOn): boolean {
  return failOn !== 'never' && rank(severity) <= rank(failOn)
}
