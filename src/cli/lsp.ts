import { failureOf } from '../report/failure.js'
import type { ExitCode } from '../report/verdict.js'
import { type Host, log } from './host.js'

/**
 * Runs the language server on standard input and output. It ends the process itself when the editor says so or is
 * gone: 0 after a proper end, 1 else.
 */
export async function lspCommand(host: Host): Promise<ExitCode> {
  // Node would print an error's own text, which may hold a value.
  process.on('uncaughtException', (error) => {
    const { explanation, exitCode } = failureOf(error)
    log(host, explanation, 'en')
    process.exit(exitCode)
  })
  const { serve } = await import('../editor/server.js')
  serve(process.stdin, process.stdout)
  return new Promise(() => {})
}
