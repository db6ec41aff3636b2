import type { ErrorPlace } from '../messages/errors.js'
import { type Message, message } from '../messages/message.js'
import { printable } from '../messages/printable.js'

/** Where a choice was made. */
export type OptionSource =
  | { readonly kind: 'default' }
  | { readonly kind: 'config'; readonly path: string; readonly line: number }
  | { readonly kind: 'option'; readonly name: string }
  | { readonly kind: 'input'; readonly name: string }

/** A choice and where it was made. */
export interface Sourced<T> {
  readonly value: T
  readonly source: OptionSource
}

/** Where in a file it was made; null where it was made in none. */
export function placeOfSource(source: OptionSource): ErrorPlace | null {
  return source.kind === 'config' ? { path: source.path, line: source.line } : null
}

/** Names the source, for errors and `--print-config`. */
export function describeSource(source: OptionSource): Message {
  switch (source.kind) {
    case 'default':
      return message('source.default')
    case 'config':
      return message('source.config', { path: printable(source.path), line: source.line })
    case 'option':
      return message('source.option', { name: printable(source.name) })
    case 'input':
      return message('source.input', { name: printable(source.name) })
  }
}
