import { isVisible, isWhiteSpace, lineFeed } from './characters.js'
import type { Scan } from './scan.js'
import type { Span } from './span.js'
import type { Comment, Node } from './statement.js'
import { rawText } from './text.js'
import { Value } from './value.js'

/**
 * A comment on a line of its own that asks to ignore a rule: `# override-lint-ignore rule-id: reason`,
 * or `disable` for `ignore`. What stands in it is the file's and is no more shown than a value.
 */
export interface Directive {
  readonly at: Span
  /** What stands where the rule's id belongs. */
  readonly rule: Value
  readonly hasReason: boolean
  /** From the comment to the end of the statement it stands above, comments in between included. */
  readonly covers: Span
}

const form = /^#[#\s]*override-lint-(?:ignore|disable)\b[\s:]*([^\s:]*)\s*:?/

/** Whether a text holds what asks to ignore a rule, wherever it stands in it. */
export function holdsDirective(text: Value): boolean {
  return text.matches(/#\s*override-lint-(?:ignore|disable)\b/)
}

/** The directives of a file in order. A line without anything on it ends what a directive stands above. */
export function directives(scan: Scan): readonly Directive[] {
  const raw = rawText(scan.text)
  if (!raw.includes('override-lint-')) return []
  const { nodes } = scan
  const found: Directive[] = []
  let end: number | null = null
  for (let at = nodes.length - 1; at >= 0; at--) {
    const node = nodes[at]
    if (node === undefined) continue
    if (node.kind === 'space') {
      if (holdsEmptyLine(raw, node.span)) end = null
    } else if (node.kind !== 'comment') end = node.span.end
    else if (isAlone(raw, node, nodes[at - 1])) {
      const directive = read(raw, node, end ?? node.span.end)
      if (directive !== null) found.push(directive)
    }
  }
  return found.reverse()
}

function read(raw: string, { span }: Comment, end: number): Directive | null {
  // The longest rule id is far shorter; a comment may be as long as the file.
  const text = raw.slice(span.start, Math.min(span.end, span.start + 300))
  const match = form.exec(text)
  if (match === null) return null
  const [written, rule = ''] = match
  return {
    at: span,
    rule: new Value(rule),
    hasReason: isVisible(text.slice(written.length)),
    covers: { start: span.start, end },
  }
}

/** Nothing stands before it on its line. */
function isAlone(raw: string, comment: Comment, before: Node | undefined): boolean {
  if (before === undefined || before.kind === 'space') {
    for (let at = comment.span.start - 1; at >= 0; at--) {
      const code = raw.charCodeAt(at)
      if (code === lineFeed) return true
      if (!isWhiteSpace(code) && code !== byteOrderMark) return false
    }
    return true
  }
  return false
}

const byteOrderMark = 0xfeff

/** White space between two nodes that holds two line ends has an empty line in it. */
function holdsEmptyLine(raw: string, { start, end }: Span): boolean {
  const first = raw.indexOf('\n', start)
  if (first === -1 || first >= end) return false
  const second = raw.indexOf('\n', first + 1)
  return second !== -1 && second < end
}
