import type { Node, Statement } from './statement.js'
import type { SourceText } from './text.js'

/** A file's text and what stands in it, in order. */
export interface Scan {
  readonly text: SourceText
  readonly nodes: readonly Node[]
  readonly statements: readonly Statement[]
}

/** STUB: owned by the source helper. */
export function scan(text: SourceText): Scan {
  return { text, nodes: [], statements: [] }
}
