import { z } from 'zod'
import { ConfigError } from '../messages/errors.js'
import { message } from '../messages/message.js'
import { printable } from '../messages/printable.js'
import type { RuleId } from '../messages/rule-id.js'
import { type Baseline, baselineVersion } from '../policy/baseline.js'
import { parseRuleId } from './parse-option.js'

const schema = z.strictObject({
  version: z.literal(baselineVersion),
  findings: z.array(
    z.strictObject({
      path: z.string(),
      rule: z.string(),
      setting: z.string().nullable(),
      count: z.int().min(1),
    }),
  ),
})

/**
 * Parses a baseline file; `path` is how messages name it. A ConfigError says that it is none, or which rule in
 * it does not exist.
 */
export function parseBaseline(text: string, path: string): Baseline {
  const parsed = schema.safeParse(parseJson(text))
  if (!parsed.success) throw new ConfigError(message('config.badBaseline', { path: printable(path) }))
  const known = new Map<string, RuleId>()
  const entries = parsed.data.findings.map((entry) => {
    const rule = known.get(entry.rule) ?? ruleIn(text, entry.rule, path)
    known.set(entry.rule, rule)
    return { ...entry, rule }
  })
  return { path, entries }
}

/** Whether a text is a baseline, whatever rules it names. */
export function isBaseline(text: string): boolean {
  return schema.safeParse(parseJson(text)).success
}

function ruleIn(text: string, rule: string, path: string): RuleId {
  return parseRuleId(rule, { kind: 'config', path, line: lineOf(text, rule) })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The line that names the rule: baselines are written with one entry a line. */
function lineOf(text: string, rule: string): number {
  const before = text.slice(0, Math.max(0, text.indexOf(JSON.stringify(rule))))
  return before.split('\n').length
}
