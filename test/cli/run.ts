import { spawnSync } from 'node:child_process'
import path from 'node:path'

/** The program as users get it; the compiled modules while one works on them without bundling. */
export const program = path.resolve(process.env['TEST_COMPILED'] ? 'lib/src/cli.js' : 'dist/cli/index.js')

export interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

interface Options {
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string | Buffer
  /** Another copy of the program. */
  readonly program?: string
}

/** Runs the command line in a folder, in an environment that holds nothing but what is given. */
export function cli(
  folder: string,
  args: readonly string[],
  { env = {}, input = '', program: started = program }: Options = {},
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [started, ...args], {
    cwd: folder,
    env: { ...inherited(), ...env },
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  return { code: status, stdout, stderr }
}

/** Windows starts nothing without its own. */
function inherited(): Record<string, string> {
  const root = process.env['SystemRoot']
  return root === undefined ? {} : { SystemRoot: root }
}
