import type { Message } from '../messages/message.js'

/** A message in the reader's language. */
export type Say = (message: Message) => string
