import type { Message } from './message.js'

/** Something the user can correct: a setting of the config, an option, an input. Exit code 2. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly explanation: Message

  constructor(explanation: Message) {
    super(explanation.key)
    this.explanation = explanation
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
