import { reveal, type Value } from '../../source/value.js'
import type { EnvironmentVariable } from '../dotnet/environment.js'
import type { LiteEnvironment } from './environment.js'
import type { Export } from './exports.js'
import { containerEnvironment, imageEnvironment, switchVariables } from './names.js'
import { autostartIn } from './program-file.js'
import { format } from './python-format.js'
import { substitute } from './substitution.js'

/** The programs that supervisord may start, as it names them. */
export const programs = [
  'admin',
  'api',
  'events',
  'icons',
  'identity',
  'nginx',
  'notifications',
  'scim',
  'sso',
] as const
export type Program = (typeof programs)[number]

/** Why supervisord ends on a switch: with it nothing of Lite starts. */
export type SwitchFault =
  /** None of the words true, yes, on, 1, false, no, off, 0; an empty value and quotes among them. */
  | 'not-a-boolean'
  /** `%(NAME)s` of a name that there is not. */
  | 'unknown-name'
  /** A `%` that is no expansion. */
  | 'malformed-expansion'
  /** A line feed brings a line that is no setting. */
  | 'not-a-setting'

/** One of the eight switches and what is made of it. */
export interface Switch<V extends EnvironmentVariable> {
  readonly name: string
  readonly program: Program
  /** The file's line; null where the image's word counts. */
  readonly variable: V | null
  /** Whether supervisord takes the value. */
  readonly accepted: boolean
  readonly fault: SwitchFault | null
  /** Whether the program would be started; null where the value is not accepted. */
  readonly on: boolean | null
  /** Whether the web site leads to the program: only with the word `true`, exactly. */
  readonly routed: boolean
  /** sed failed on the value (`true/false`), and the program keeps the image's `true`. */
  readonly substitutionFailed: boolean
}

/** Reads the switches in the order of supervisord, which names only the first that it does not accept. */
export function switchesOf<V extends EnvironmentVariable>(
  environment: LiteEnvironment<V>,
  exports: readonly Export<V>[],
): Switch<V>[] {
  const exported = new Map(exports.map(({ name, value }) => [name, value]))
  return switchVariables.map(({ name, service }) => {
    const program = service as Program
    const { text, variable } = environment.shell(name)
    const substitution = substitute(text)
    const read = readAutostart(substitution.text, program, (key) => nameInSupervisor(key))
    return {
      name,
      program,
      variable,
      accepted: typeof read === 'boolean',
      fault: typeof read === 'boolean' ? null : read,
      on: typeof read === 'boolean' ? read : null,
      routed: environment.template(name).text === 'true',
      substitutionFailed: substitution.failed,
    }
  })

  /** The value of `ENV_NAME`; a random one and one that only the container knows are no boolean. */
  function nameInSupervisor(key: string): string | undefined {
    if (!key.startsWith('ENV_')) return undefined
    const name = key.slice('ENV_'.length)
    const value = exported.get(name)
    if (value !== undefined) return value === null ? 'random' : reveal(value)
    const line = environment.variables.get(name)
    return line === undefined
      ? (imageEnvironment.get(name) ?? containerEnvironment.get(name))
      : reveal(line.value)
  }
}

function readAutostart(
  text: string,
  program: Program,
  lookUp: (name: string) => string | undefined,
): boolean | SwitchFault {
  const value = autostartIn(text)
  if (value === null) return 'not-a-setting'
  const own = new Map([
    ['program_name', program],
    ['group_name', program],
    ['here', '/etc/supervisor'],
    ['host_node_name', 'host'],
  ])
  const expanded = format(value, (name) => own.get(name) ?? lookUp(name))
  if (expanded.kind === 'unknown-name') return 'unknown-name'
  if (expanded.kind === 'malformed') return 'malformed-expansion'
  const word = expanded.text.toLowerCase()
  if (truthy.has(word)) return true
  return falsy.has(word) ? false : 'not-a-boolean'
}

/** Supervisor/supervisor datatypes.py, TRUTHY_STRINGS and FALSY_STRINGS. */
const truthy: ReadonlySet<string> = new Set(['yes', 'true', 'on', '1'])
const falsy: ReadonlySet<string> = new Set(['no', 'false', 'off', '0'])

/** Whether one of the flags that are on with `true` alone says off in a word of the switches that stand beside them. */
export function saysOff(value: Value): boolean {
  return falsy.has(reveal(value).trim().toLowerCase())
}
