import { reveal, Value } from '../../source/value.js'
import type { EnvironmentVariable } from '../dotnet/environment.js'
import { lowerCase } from '../dotnet/lower-case.js'
import type { LiteEnvironment } from './environment.js'
import type { Export } from './exports.js'
import { containerEnvironment, imageEnvironment } from './names.js'

/** One of several names that differ in case only. */
export interface CollidingName<V extends EnvironmentVariable> {
  readonly name: Value
  /** The name where it is not the file's own. */
  readonly known: string | null
  /** Who sets it: the file, the image's ENV, the script's exports, or Docker and the shell. */
  readonly from: 'file' | 'image' | 'script' | 'container'
  /** The file's line; null where the file does not hold the name. */
  readonly variable: V | null
}

/**
 * The names of the container's environment that differ in case only, group for group, those of the file first.
 * The program that writes the web site takes all names in lower case and ends on such a pair, whatever the
 * names are (bitwarden/Handlebars.conf EnvironmentHelper.cs, `Hashtable.Add`).
 */
export function nameCollisions<V extends EnvironmentVariable>(
  environment: LiteEnvironment<V>,
  exports: readonly Export<V>[],
): CollidingName<V>[][] {
  const names = new Map<string, CollidingName<V>['from']>()
  for (const name of environment.variables.keys()) names.set(name, 'file')
  const add = (name: string, from: CollidingName<V>['from']) => {
    if (!names.has(name)) names.set(name, from)
  }
  for (const { name } of exports) add(name, 'script')
  for (const name of imageEnvironment.keys()) add(name, 'image')
  for (const name of containerEnvironment.keys()) add(name, 'container')

  const groups = new Map<string, CollidingName<V>[]>()
  for (const [name, from] of names) {
    const folded = lowerCase(name)
    const group = groups.get(folded)
    const known = from === 'file' ? null : name
    const member = { name: new Value(name), known, from, variable: environment.variables.get(name) ?? null }
    if (group === undefined) groups.set(folded, [member])
    else group.push(member)
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

/** Whether a name is in small letters, as programs other than the image's write `http_proxy`. */
export function isLowerCase(name: Value): boolean {
  return /^[a-z_]+$/.test(reveal(name))
}
