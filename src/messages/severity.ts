/** GitHub's three levels, worst first; `rank` orders them. */
export const severities = ['error', 'warning', 'notice'] as const
export type Severity = (typeof severities)[number]

/** 0 for an error, 2 for a notice. */
export function rank(severity: Severity): number {
  return severities.indexOf(severity)
}

/** What a rule can be set to. */
export const levels = [...severities, 'off'] as const
export type Level = Severity | 'off'
