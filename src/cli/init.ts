import type { ExitCode } from '../report/verdict.js'
import type { InitCommand } from './arguments.js'
import type { Host } from './host.js'
import type { Speak } from './language.js'
export async function initCommand(_command: InitCommand, _host: Host, _speak: Speak): Promise<ExitCode> {
  return 0
}
