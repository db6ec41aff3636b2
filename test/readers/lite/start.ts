import type { EnvironmentVariable } from '../../../src/readers/dotnet/environment.js'
import { type LiteStart, startLite } from '../../../src/readers/lite/entrypoint.js'
import { reveal, Value } from '../../../src/source/value.js'

type Environment = Readonly<Record<string, string | undefined>>

/** The start of Lite in an environment; a name whose value is undefined is not set. */
export function start(environment: Environment, volume?: readonly string[]): LiteStart<EnvironmentVariable> {
  const variables = Object.entries(environment).flatMap(([name, value]) =>
    value === undefined ? [] : [{ name: new Value(name), value: new Value(value) }],
  )
  return startLite(variables, volume)
}

/** The names of variables, for comparing. */
export function names(variables: readonly EnvironmentVariable[]): string[] {
  return variables.map(({ name }) => reveal(name))
}

/** The text of a value that may be none. */
export function shown(value: Value | 'default' | null | undefined): string | null | undefined {
  return value instanceof Value ? reveal(value) : value
}

/** The value of an export, by its name without `globalSettings__`. */
export function exported(started: LiteStart<EnvironmentVariable>, name: string): string | null | undefined {
  return shown(started.exports.find((each) => each.name === `globalSettings__${name}`)?.value)
}
