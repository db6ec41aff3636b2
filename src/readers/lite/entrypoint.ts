import { reveal } from '../../source/value.js'
import type { EnvironmentVariable } from '../dotnet/environment.js'
import { type Certificate, certificateOf } from './certificate.js'
import { LiteEnvironment } from './environment.js'
import { type Export, exportsOf } from './exports.js'
import { type CollidingName, nameCollisions } from './name-case.js'
import { findLiteVariable } from './names.js'
import { renderSite, routesOf, type Site } from './nginx/site.js'
import type { SiteFault } from './nginx/site-fault.js'
import { siteFaults } from './nginx/site-faults.js'
import { type Program, programs, type Switch, type SwitchFault, switchesOf } from './switches.js'
import { type User, type UserFault, userOf } from './user.js'

/** How the start ends. */
export interface Exit<V extends EnvironmentVariable> {
  /** The entrypoint ends with an error, supervisord does, or all of it runs. */
  readonly stage: 'entrypoint' | 'supervisord' | 'ok'
  /** The container's exit code; 0 when it runs. */
  readonly code: number
  /** The last error, without values; empty when it runs. */
  readonly message: string
  /** The lines that cause it; none where the file has none. */
  readonly causes: readonly V[]
}

/** What Bitwarden Lite makes of the environment that it starts in. */
export interface LiteStart<V extends EnvironmentVariable> {
  readonly exports: readonly Export<V>[]
  readonly switches: readonly Switch<V>[]
  /** Whether each program is started; all are off where the start ends with an error. */
  readonly services: ReadonlyMap<Program, boolean>
  /** The locations of the web site; none where it was not written. */
  readonly routes: readonly string[]
  readonly exit: Exit<V>
  /** Null where it was not written: over `collisions`, or because the entrypoint ended with an error. */
  readonly site: Site | null
  /** Names that differ in case only; one such group and no web site is written, while everything else runs. */
  readonly collisions: readonly (readonly CollidingName<V>[])[]
  /** Values for which nginx rejects the site; it does not end the container. Asked of a site not written too. */
  readonly siteFaults: readonly SiteFault<V>[]
  readonly certificate: Certificate<V> | null
  readonly user: User<V>
  /** Variables that begin with `BW_` and that nothing reads. */
  readonly unread: readonly V[]
  /** Variables of Lite in another case: the script reads none; the web site's template finds those that it uses. */
  readonly otherCase: readonly V[]
}

/**
 * Runs the entrypoint of Bitwarden Lite (bitwarden/self-host bitwarden-lite/entrypoint.sh at 5e11d5d) over what
 * Compose makes of the file. Nothing fails: what ends the container is `exit`.
 * @param variables the container's environment without the image's ENV; the last of two equal names counts.
 * @param volume the files of `/etc/bitwarden` before the start, where they are known; an empty list is a new volume.
 */
export function startLite<V extends EnvironmentVariable>(
  variables: readonly V[],
  volume: readonly string[] | null = null,
): LiteStart<V> {
  const environment = new LiteEnvironment(variables)
  const certificate = certificateOf(environment, volume)
  const exports = exportsOf(environment, certificate?.generated === true)
  const switches = switchesOf(environment, exports)
  const user = userOf(environment)
  const collisions = nameCollisions(environment, exports)
  const exit = exitOf(user, switches)
  const isWritten = exit.stage !== 'entrypoint' && collisions.length === 0
  return {
    exports,
    switches,
    services: servicesOf(exit, switches),
    routes: isWritten ? routesOf(environment, switches) : [],
    exit,
    site: isWritten ? renderSite(environment) : null,
    collisions,
    siteFaults: siteFaults(environment),
    certificate,
    user,
    ...unreadNames(environment),
  }
}

const userMessages: Readonly<Record<UserFault, string>> = {
  'no-such-user': 'su-exec: no such user',
  'no-such-group': 'su-exec: no such group',
  'user-id-rejected': 'su-exec: user id refused',
  'group-id-rejected': 'su-exec: group id refused',
  'no-such-command': 'su-exec: no such command',
  'log-not-writable': 'permission denied: log file',
}

const switchMessages: Readonly<Record<Exclude<SwitchFault, 'not-a-setting'>, string>> = {
  'not-a-boolean': 'not a valid boolean value',
  'unknown-name': 'names that cannot be expanded',
  'malformed-expansion': 'badly formatted expansion',
}

/** su-exec comes first; then supervisord reads all files, their values, and opens its log. */
function exitOf<V extends EnvironmentVariable>(user: User<V>, switches: readonly Switch<V>[]): Exit<V> {
  const causesOf = ({ variable }: Switch<V>) => (variable === null ? [] : [variable])
  if (user.fault !== null && user.fault !== 'log-not-writable')
    return { stage: 'entrypoint', code: 1, message: userMessages[user.fault], causes: user.causes }
  const unreadable = switches.find(({ fault }) => fault === 'not-a-setting')
  if (unreadable !== undefined)
    return {
      stage: 'supervisord',
      code: 2,
      message: 'Source contains parsing errors',
      causes: causesOf(unreadable),
    }
  for (const each of switches)
    if (each.fault !== null && each.fault !== 'not-a-setting') {
      const message = `${switchMessages[each.fault]} in section 'program:${each.program}'`
      return { stage: 'supervisord', code: 2, message, causes: causesOf(each) }
    }
  if (user.fault !== null)
    return { stage: 'supervisord', code: 1, message: userMessages[user.fault], causes: user.causes }
  return { stage: 'ok', code: 0, message: '', causes: [] }
}

function servicesOf<V extends EnvironmentVariable>(
  exit: Exit<V>,
  switches: readonly Switch<V>[],
): ReadonlyMap<Program, boolean> {
  const on = new Map(switches.map((each) => [each.program, each.on === true]))
  return new Map(programs.map((program) => [program, exit.stage === 'ok' && (on.get(program) ?? true)]))
}

function unreadNames<V extends EnvironmentVariable>({ variables }: LiteEnvironment<V>) {
  const unread: V[] = []
  const otherCase: V[] = []
  for (const [name, variable] of variables) {
    if (findLiteVariable(name) !== undefined) continue
    const isLite = findLiteVariable(name.toUpperCase()) !== undefined
    if (isLite) otherCase.push(variable)
    else if (reveal(variable.name).startsWith('BW_')) unread.push(variable)
  }
  return { unread, otherCase }
}
