import type { Message } from '../messages/message.js'
import type { Severity } from '../messages/severity.js'
import type { FileReport } from '../report/report.js'
import type { Finding } from '../rules/finding.js'
import ignoreUnused from '../rules/linter/ignore-unused.js'
import { rules } from '../rules/table.js'
import type { Directive } from '../source/ignore-comment.js'
import type { Scan } from '../source/scan.js'
import type { Span } from '../source/span.js'
import type { SourceText } from '../source/text.js'
import type { Baseline } from './baseline.js'
import type { Ignore } from './suppression.js'

type Used = ReadonlySet<unknown>

/** The comments of a file that ignore nothing: no such rule, no reason, or no finding below. */
export function unusedComments(
  comments: readonly Directive[],
  used: Used,
  severity: Severity,
): readonly Finding[] {
  return comments
    .filter((directive) => !used.has(directive))
    .map((directive) => finding(severity, whyIdle(directive), directive.at))
}

function whyIdle({ rule, hasReason }: Directive): Why {
  const known = rules.find(({ id }) => rule.is(id))
  if (known === undefined) return { id: 'unknownRule', message: ignoreUnused.message('unknownRule', {}) }
  const name = { rule: known.id }
  if (!hasReason) return { id: 'noReason', message: ignoreUnused.message('noReason', name) }
  return { id: 'comment', message: ignoreUnused.message('comment', name) }
}

/** The config's ignores that matched nothing in any file, as the findings of the config file. */
export function unusedIgnores(
  config: { readonly path: string; readonly text: SourceText },
  ignores: readonly Ignore[],
  used: Used,
  severity: Severity,
): FileReport | null {
  const findings = ignores
    .filter((ignore) => !used.has(ignore))
    .map(({ rule, line }) =>
      finding(
        severity,
        { id: 'config', message: ignoreUnused.message('config', { rule }) },
        config.text.line(Math.min(line, config.text.lineCount)),
      ),
    )
  return ofConfig(config.path, { text: config.text, nodes: [], statements: [] }, findings)
}

/** One finding for the entries of a baseline that matched nothing. */
export function unusedEntries(
  { path, entries }: Baseline,
  used: Used,
  severity: Severity,
): FileReport | null {
  const count = entries.filter((entry) => !used.has(entry)).length
  if (count === 0) return null
  const why = ignoreUnused.message('baseline', { count })
  return ofConfig(path, null, [finding(severity, { id: 'baseline', message: why }, { start: 0, end: 0 })])
}

interface Why {
  readonly id: string
  readonly message: Message
}

function finding(severity: Severity, why: Why, at: Span): Finding {
  const nothing = { setting: null, related: [], fix: null }
  return { rule: ignoreUnused.id, messageId: why.id, severity, message: why.message, at, ...nothing }
}

function ofConfig(path: string, scan: Scan | null, findings: readonly Finding[]): FileReport | null {
  if (findings.length === 0) return null
  const nothing = { problem: null, composeRejects: false, suppressed: [], templated: [], readiness: [] }
  return { path, kind: 'config', scan, findings, ...nothing }
}
