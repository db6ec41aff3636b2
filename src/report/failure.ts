import { ConfigError, EnvironmentError, type ErrorPlace } from '../messages/errors.js'
import { type Message, message } from '../messages/message.js'
import { printable } from '../messages/printable.js'
import { exitCodes } from './verdict.js'

/** What is said of an error that ended the run, and the exit code it gives. */
export interface Failure {
  readonly exitCode: typeof exitCodes.error | typeof exitCodes.bug
  readonly explanation: Message
  /** Where the mistake is; null where it is in no file. */
  readonly place: ErrorPlace | null
}

/**
 * Turns whatever was thrown into a sentence. Of an error that is not ours only the class and the functions it
 * passed are named: its own message may hold a value of the linted file.
 */
export function failureOf(error: unknown): Failure {
  if (error instanceof ConfigError || error instanceof EnvironmentError)
    return {
      exitCode: exitCodes.error,
      explanation: error.explanation,
      place: error instanceof ConfigError ? error.place : null,
    }
  const explanation = message('failure.internal', { error: nameOf(error), place: placeOf(error) })
  return { exitCode: exitCodes.bug, explanation, place: null }
}

function nameOf(error: unknown) {
  const name = error instanceof Error ? error.constructor.name : typeof error
  return printable(/^\w{1,40}$/.test(name) ? name : 'Error')
}

/** `function (file:line:column)` for the innermost frames: what a report of the mistake needs. */
function placeOf(error: unknown) {
  const frames = error instanceof Error ? callSites(error).flatMap((site) => frame(site) ?? []) : []
  return frames.length === 0 ? message('failure.unknownPlace') : printable(frames.slice(0, 4).join(', '))
}

/**
 * Where an error came from, as V8 knows it: the text of a stack begins with the message, which may look like
 * anything. None where somebody has had that text made before.
 */
function callSites(error: Error): readonly NodeJS.CallSite[] {
  const before = Error.prepareStackTrace
  Error.prepareStackTrace = (_, sites) => sites
  try {
    const sites: unknown = error.stack
    return Array.isArray(sites) ? sites : []
  } finally {
    Object.assign(Error, { prepareStackTrace: before })
  }
}

function frame(site: NodeJS.CallSite): string | null {
  const file = /[\w.-]+$/.exec(site.getFileName() ?? '')?.[0]
  const name = site.getFunctionName()
  if (file === undefined) return null
  const place = `${file}:${site.getLineNumber()}:${site.getColumnNumber()}`
  return name === null ? place : `${name} (${place})`
}
