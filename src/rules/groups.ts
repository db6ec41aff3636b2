/** The groups of rules, each a folder here, in the order of the documentation. */
export const ruleGroups = [
  'compose',
  'update',
  'names',
  'values',
  'mail',
  'cloud',
  'access',
  'secrets',
  'lite',
  'linter',
] as const
export type RuleGroup = (typeof ruleGroups)[number]
