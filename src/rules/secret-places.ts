import { isOurs, shownLength } from '../settings/display-name.js'
import { recognise } from '../settings/recognition.js'
import { countBefore } from '../source/binary-search.js'
import type { Scan } from '../source/scan.js'
import type { Span } from '../source/span.js'
import type { Node, Statement } from '../source/statement.js'
import type { SourceText } from '../source/text.js'
import type { Value } from '../source/value.js'
import type { Draft } from './reporter.js'

/**
 * The same finding with its places off what may be secret, where a column would be a length: on the line of a secret,
 * or of a name that is none of Bitwarden's, it spans the name alone, or as much of it as is shown, also where the line
 * is commented out.
 */
export function offSecrets(
  scan: Scan,
  { at, related }: Pick<Draft, 'at' | 'related'>,
): Pick<Draft, 'at' | 'related'> {
  return {
    at: placeOff(scan, at),
    related: related.map((each) => {
      const off = placeOff(scan, each.at)
      return off === each.at ? each : { at: off, message: each.message }
    }),
  }
}

function placeOff({ text, nodes }: Scan, at: Span): Span {
  const node = nodeAt(nodes, at.start)
  if (node === undefined || node.kind === 'space' || at.end === at.start) return at
  if (node.kind === 'comment') return commentOff(text, node.span)
  const shown = shownPart(node)
  if (at.end <= shown.end || (at.end <= node.key.end && stopsBehindName(text, node, at))) return at
  return shown.end < node.key.end || mayBeSecret(node.name) ? shown : at
}

/** The part of a name that a value cannot have run into. */
function shownPart(statement: Statement): Span {
  const { key } = statement
  return { start: key.start, end: Math.min(key.end, key.start + shownLength(statement)) }
}

/**
 * Whether a place in a name is the character that Compose stops at, and a name of ours stands before it: of another text
 * its column would be the length.
 */
function stopsBehindName(text: SourceText, { key }: Statement, at: Span): boolean {
  return at.start > key.start && isOurs(text.slice({ start: key.start, end: at.start }))
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
  const node = nodes[countBefore(nodes, ({ span }) => span.end <= offset)]
  return node !== undefined && node.span.start <= offset ? node : undefined
}
