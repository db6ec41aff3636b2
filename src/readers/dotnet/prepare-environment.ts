import { reveal } from '../../source/value.js'
import { type ConfigurationProvider, fileProvider, provider, Section } from './configuration.js'
import { type EnvironmentVariable, type Prefixed, readEnvironment } from './environment.js'
import { foldCase } from './key.js'
import type { DotnetSchema, ServiceName } from './schema.js'

/** An environment as its providers hold it, the same for every service. */
export interface PreparedEnvironment<V> {
  /** As the container gets them. */
  readonly variables: readonly V[]
  readonly plain: ConfigurationProvider<V>
  readonly aspNetCore: ConfigurationProvider<V>
  readonly dotnet: ConfigurationProvider<V>
  /** What the host itself is configured by. */
  readonly host: Section<V>
  readonly prefixed: readonly Prefixed<V>[]
  readonly readsSelfHostedFile: boolean
}

/** Reads an environment once for several services. */
export function prepareEnvironment<V extends EnvironmentVariable>(
  variables: readonly V[],
): PreparedEnvironment<V> {
  const environment = readEnvironment(variables)
  const aspNetCore = provider(environment.aspNetCore, true)
  const dotnet = provider(environment.dotnet)
  return {
    variables,
    plain: provider(environment.variables),
    aspNetCore,
    dotnet: { ...dotnet, hidesEmpty: true },
    host: Section.root([aspNetCore, dotnet]),
    prefixed: environment.prefixed,
    readsSelfHostedFile: isSelfHostedByName(variables),
  }
}

/** A service's whole configuration: its variables over its `appsettings` files over what the host has. */
export function configurationOf<V>(
  { plain, aspNetCore, dotnet, readsSelfHostedFile }: PreparedEnvironment<V>,
  schema: DotnetSchema,
  service: ServiceName | null,
  environmentName: string,
): Section<V> {
  const files = [
    ...(readsSelfHostedFile ? ['appsettings.SelfHosted.json'] : []),
    `appsettings.${environmentName}.json`,
    'appsettings.json',
  ]
  const providers =
    service === null ? [] : files.map((file) => fileProvider<V>(schema.appsettings(service, file)))
  return Section.root([plain, ...providers, aspNetCore, dotnet])
}

/** The SDK asks for the variable by its exact name, before there is a configuration. */
function isSelfHostedByName(variables: readonly EnvironmentVariable[]): boolean {
  const last = variables.findLast(({ name }) => name.is('globalSettings__selfHosted'))
  return last !== undefined && foldCase(reveal(last.value)) === 'TRUE'
}
