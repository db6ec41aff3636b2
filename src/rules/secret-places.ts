import { recognise } from '../settings/recognition.js'
import type { Scan } from '../source/scan.js'
import type { Span } from '../source/span.js'
import type { Node } from '../source/statement.js'
import type { SourceText } from '../source/text.js'
import type { Value } from '../source/value.js'
import type { Draft } from './reporter.js'

/**
 * The same finding with its places off what may be secret, where a column would be a length: on the line of a secret,
 * or of a name that is none of Bitwarden's, it spans the name alone, also where the line is commented out.
 */
export function offSecrets<Found extends Pick<Draft, 'at' | 'related'>>(scan: Scan, draft: Found): Found {
  const at = placeOff(scan, draft.at)
  const related = draft.related.map((each) => ({ ...each, at: placeOff(scan, each.at) }))
  return { ...draft, at, related }
}

function placeOff({ text, nodes }: Scan, at: Span): Span {
  const node = nodeAt(nodes, at.start)
  if (node === undefined || node.kind === 'space' || at.end === at.start) return at
  if (node.kind === 'comment') return commentOff(text, node.span)
  const { key, name } = node
  return at.end <= key.end || !mayBeSecret(name) ? at : key
}

/** Longer than any setting's name with marks and blanks around it. */
const longestName = 200

function commentOff(text: SourceText, span: Span): Span {
  const begin = { start: span.start, end: Math.min(span.end, span.start + longestName) }
  const [name] = text.spansOf(/[^#\s=]+(?=[\t ]*=)/, begin, 1)
  if (name !== undefined) return mayBeSecret(text.slice(name)) ? { start: span.start, end: name.end } : span
  return begin.end === span.end ? span : { start: span.start, end: span.start + 1 }
}

function mayBeSecret(name: Value): boolean {
  const recognition = recognise(name)
  return !('setting' in recognition) || recognition.setting.secret
}

/** The node that holds an offset. */
function nodeAt(nodes: readonly Node[], offset: number): Node | undefined {
  let low = 0
  let high = nodes.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((nodes[middle]?.span.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const node = nodes[low]
  return node !== undefined && node.span.start <= offset && offset < node.span.end ? node : undefined
}
