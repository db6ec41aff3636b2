import { type DotnetReading, readDotnet } from '../../../src/readers/dotnet/reading.js'
import type { StartOptions } from '../../../src/readers/dotnet/start.js'
import { dotnetSchema } from '../../../src/settings/catalogue/dotnet-schema.js'
import { reveal, Value } from '../../../src/source/value.js'

export interface Variable {
  readonly name: Value
  readonly value: Value
}

/** What Setup's `global.env` gives every service. */
export const selfHosted = {
  ASPNETCORE_ENVIRONMENT: 'Production',
  globalSettings__selfHosted: 'true',
  globalSettings__baseServiceUri__vault: 'https://vault.example.org',
  globalSettings__pushRelayBaseUri: 'https://push.example.org',
}

/** Reads an environment as the services do. */
export function read(
  environment: Readonly<Record<string, string>>,
  options?: StartOptions,
): DotnetReading<Variable> {
  const variables = Object.entries(environment).map(([name, value]) => ({
    name: new Value(name),
    value: new Value(value),
  }))
  return readDotnet(variables, dotnetSchema(), options)
}

export function names(variables: readonly Variable[]): string[] {
  return variables.map(({ name }) => reveal(name))
}
