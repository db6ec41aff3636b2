import { type Message, message } from '../messages/message.js'
import { printable } from '../messages/printable.js'

/** Who made a choice. */
export type Origin =
  | { readonly kind: 'default' }
  | { readonly kind: 'config'; readonly path: string; readonly line: number }
  | { readonly kind: 'option'; readonly name: string }
  | { readonly kind: 'input'; readonly name: string }

/** A choice and who made it. */
export interface Chosen<T> {
  readonly value: T
  readonly from: Origin
}

/** Names the origin, for errors and `--print-config`. */
export function describeOrigin(origin: Origin): Message {
  switch (origin.kind) {
    case 'default':
      return message('origin.default')
    case 'config':
      return message('origin.config', { path: printable(origin.path), line: origin.line })
    case 'option':
      return message('origin.option', { name: printable(origin.name) })
    case 'input':
      return message('origin.input', { name: printable(origin.name) })
  }
}
