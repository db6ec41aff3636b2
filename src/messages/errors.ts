import type { Message } from './message.js'

/** Where the user made a mistake: a file as messages name it, and its line from 1. */
export interface ErrorPlace {
  readonly path: string
  readonly line: number
}

/** Something the user can correct: a setting of the config, an option, an input. Exit code 2. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly explanation: Message
  /** Null where it is in no file. */
  readonly place: ErrorPlace | null

  constructor(explanation: Message, place: ErrorPlace | null = null) {
    super(explanation.key)
    this.explanation = explanation
    this.place = place
  }
}

/** Something around us is missing: a permission, a file, a network answer. Exit code 2. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError'
  readonly explanation: Message

  constructor(explanation: Message) {
    super(explanation.key)
    this.explanation = explanation
  }
}

/** A mistake of ours. Exit code 3. `message` names the place and never a value. */
export class InternalError extends Error {
  override readonly name = 'InternalError'
}
