import { policyOf } from '../src/config/build-policy.js'
import { combine } from '../src/config/choices.js'
import { fix } from '../src/fix.js'
import { lint, type Source } from '../src/lint.js'
import type { RuleId } from '../src/messages/rule-id.js'
import type { Severity } from '../src/messages/severity.js'
import type { Policy } from '../src/policy/policy.js'
import { decode, encode } from '../src/source/decode.js'
import { SourceText } from '../src/source/text.js'

/** That of a user without a config. */
export const defaults: Policy = policyOf(combine({}, null))

export interface Judged {
  readonly line: number
  readonly severity: Severity
  readonly rule: RuleId
}

/** What `--fix` makes of a file of its own. */
export function fixed(content: string, level: 'safe' | 'unsafe'): string {
  const source = sourceOf(new SourceText(content))
  const [after] = fix([source], (sources) => lint(sources, defaults), level)
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(encode(after?.text ?? new SourceText('')))
}

export function sourceOf(text: SourceText, path = 'global.override.env'): Source {
  return { path, text, problem: null, explicit: true, companions: new Map() }
}

/** What a file of its own, without companions or config, is found to have; in order of line and rule. */
export function judge(content: string | Uint8Array, path = 'global.override.env'): readonly Judged[] {
  const text = typeof content === 'string' ? new SourceText(content) : decode(content)
  const { files } = lint([sourceOf(text, path)], defaults)
  return files
    .flatMap((file) => file.findings.map(({ rule, severity, range: { line } }) => ({ line, severity, rule })))
    .sort((a, b) => a.line - b.line || (a.rule < b.rule ? -1 : 1))
}

/** The same as lines such as `2 error smtp-tls-mismatch`. */
export function judged(content: string | Uint8Array): readonly string[] {
  return judge(content).map(({ line, severity, rule }) => `${line} ${severity} ${rule}`)
}
