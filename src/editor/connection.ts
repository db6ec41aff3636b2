import {
  type Connection,
  createConnection,
  ErrorCodes,
  LogMessageNotification,
  MessageType,
  type RemoteConsole,
  ResponseError,
} from 'vscode-languageserver/node'
import { format } from '../messages/format.js'
import { failureOf } from '../report/failure.js'

/**
 * A connection over two streams. What the library itself would log is dropped: it quotes messages that it cannot
 * read, and those hold documents.
 */
export function connect(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Connection {
  return createConnection(
    { __brand: 'features', console: silent },
    // The streams themselves: the library then ends the process where the editor closes them.
    input,
    output,
  )
}

function silent<Base extends new (...args: never[]) => RemoteConsole>(Console: Base) {
  // A mixin's constructor takes whatever its base takes.
  // biome-ignore lint/suspicious/noExplicitAny: TypeScript asks for any[] here (TS2545)
  const Any = Console as unknown as new (...args: any[]) => RemoteConsole
  return class extends Any {
    override error() {}
    override warn() {}
    override info() {}
    override log() {}
    override debug() {}
  } as unknown as Base
}

/** A handler whose errors are answers that name a place in our code: their own texts may hold a value. */
export function answering<Params, Result>(
  handle: (params: Params) => Result | Promise<Result>,
): (params: Params) => Promise<Result | ResponseError<void>> {
  return async (params) => {
    try {
      return await handle(params)
    } catch (error) {
      return new ResponseError(ErrorCodes.InternalError, format(failureOf(error).explanation, 'en'))
    }
  }
}

/** The same for what nobody waits for: the error goes to the editor's log. */
export function noting<Params>(
  connection: Connection,
  handle: (params: Params) => unknown,
): (params: Params) => Promise<void> {
  return async (params) => {
    try {
      await handle(params)
    } catch (error) {
      const text = format(failureOf(error).explanation, 'en')
      await connection.sendNotification(LogMessageNotification.type, {
        type: MessageType.Error,
        message: text,
      })
    }
  }
}
