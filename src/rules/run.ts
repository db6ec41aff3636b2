import type { RuleId } from '../messages/message.js'
import type { Severity } from '../messages/severity.js'
import type { FileKind } from '../source/kind.js'
import type { Context } from './context.js'
import type { Finding } from './finding.js'
import type { Rule, RuleMeta } from './rule.js'

/** Files with settings to read. */
const linted: readonly FileKind[] = ['env', 'template', 'lite']

/**
 * Runs the rules over one file, in the order of the table. `levels` are the user's: they win over what a rule
 * says of itself, `off` included. The findings are in no particular order of place.
 */
export function runRules(
  rules: readonly Rule[],
  context: Context,
  levels: ReadonlyMap<RuleId, Severity | 'off'>,
): readonly Finding[] {
  const findings: Finding[] = []
  for (const rule of rules) {
    const level = levels.get(rule.id)
    if (!applies(rule, context, levels)) continue
    rule.check(context, (draft) => {
      const severity = level ?? draft.severity
      if (severity !== 'off') findings.push({ ...draft, severity })
    })
  }
  return findings
}

/** Whether a rule judges a file of this kind, and the user has not turned it off. */
export function applies(
  { id, kinds = linted }: RuleMeta & { readonly id: RuleId },
  { kind }: Context,
  levels: ReadonlyMap<RuleId, Severity | 'off'>,
): boolean {
  return levels.get(id) !== 'off' && kinds.includes(kind)
}
