import { ConfigError, EnvironmentError } from '../messages/errors.js'
import { type Message, message } from '../messages/message.js'
import { printable } from '../messages/printable.js'
import { exitCodes } from './verdict.js'

/** What is said of an error that ended the run, and the exit code it gives. */
export interface Failure {
  readonly exitCode: typeof exitCodes.error | typeof exitCodes.bug
  readonly explanation: Message
}

/**
 * Turns whatever was thrown into a sentence. Of an error that is not ours only the class and the functions it
 * passed are told: its own message may hold a value of the linted file.
 */
export function failureOf(error: unknown): Failure {
  if (error instanceof ConfigError || error instanceof EnvironmentError)
    return { exitCode: exitCodes.error, explanation: error.explanation }
  const explanation = message('failure.internal', { error: nameOf(error), place: placeOf(error) })
  return { exitCode: exitCodes.bug, explanation }
}

function nameOf(error: unknown) {
  const name = error instanceof Error ? error.constructor.name : typeof error
  return printable(/^\w{1,40}$/.test(name) ? name : 'Error')
}

/** `function (file:line:column)` for the innermost frames: what a report of the mistake needs. */
function placeOf(error: unknown) {
  if (!(error instanceof Error) || error.stack === undefined) return message('failure.unknownPlace')
  // The stack begins with the message, which may span lines and look like anything.
  const header = `${error}`.split('\n').length
  const frames = error.stack
    .split('\n')
    .slice(header)
    .flatMap((line) => frame(line) ?? [])
    .slice(0, 4)
  return frames.length === 0 ? message('failure.unknownPlace') : printable(frames.join(', '))
}

function frame(line: string): string | null {
  const found = /^ {4}at (?:async )?(?:([\w.$#<> ]+) \()?(?:.*[\\/])?([\w.-]+:\d+:\d+)\)?$/.exec(line)
  if (found === null) return null
  const [, name, place] = found
  return name === undefined ? `${place}` : `${name} (${place})`
}
