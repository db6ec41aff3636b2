import { reveal, Value } from '../../source/value.js'
import { foldCase, normalize, type SettingKey, settingKey } from './key.js'

/** One variable as the container gets it: after Compose, or after the entrypoint of Lite. */
export interface EnvironmentVariable {
  readonly name: Value
  readonly value: Value
}

/** What the prefix of a variable's name makes of it. */
export interface Prefixed<V> {
  readonly variable: V
  /** `connection-string`: the name goes below `ConnectionStrings` and sets nothing. `host`: it counts below all else. */
  readonly kind: 'connection-string' | 'host'
  /** The key it sets. */
  readonly key: SettingKey
}

/** An entry of a provider: a name with its segments behind colons, its text, and the variable it is from. */
export interface ProviderEntry<V> {
  readonly name: string
  readonly text: Value
  /** Null for what .NET adds on its own. */
  readonly variable: V | null
}

export interface Environment<V> {
  /** Variables without prefix, and connection strings by the name that .NET gives them. */
  readonly variables: readonly ProviderEntry<V>[]
  /** What `ASPNETCORE_` and `DOTNET_` variables set, without the prefix. */
  readonly aspNetCore: readonly ProviderEntry<V>[]
  readonly dotnet: readonly ProviderEntry<V>[]
  readonly prefixed: readonly Prefixed<V>[]
}

/** Prefixes of Azure, and the provider that .NET notes beside the string. */
const connectionStringPrefixes: ReadonlyMap<string, string | null> = new Map([
  ['MYSQLCONNSTR_', 'MySql.Data.MySqlClient'],
  ['SQLAZURECONNSTR_', 'System.Data.SqlClient'],
  ['SQLCONNSTR_', 'System.Data.SqlClient'],
  ['CUSTOMCONNSTR_', null],
  ['POSTGRESQLCONNSTR_', 'Npgsql'],
  ['APIHUBCONNSTR_', null],
  ['DOCDBCONNSTR_', null],
  ['EVENTHUBCONNSTR_', null],
  ['NOTIFICATIONHUBCONNSTR_', null],
  ['REDISCACHECONNSTR_', null],
  ['SERVICEBUSCONNSTR_', null],
])
const connectionString = new RegExp(`^(?:${[...connectionStringPrefixes.keys()].join('|')})`, 'i')
const hostPrefix = /^(?:ASPNETCORE|DOTNET)_/i

/**
 * Sorts an environment into the three providers that read it. Linear; never fails. dotnet/runtime
 * `EnvironmentVariablesConfigurationProvider.cs`, `HostingHostBuilderExtensions.cs`; dotnet/aspnetcore
 * `GenericWebHostBuilder.cs`.
 */
export function readEnvironment<V extends EnvironmentVariable>(variables: readonly V[]): Environment<V> {
  const plain: ProviderEntry<V>[] = []
  const host = { ASPNETCORE_: [] as ProviderEntry<V>[], DOTNET_: [] as ProviderEntry<V>[] }
  const prefixed: Prefixed<V>[] = []
  for (const variable of variables) {
    const spelled = reveal(variable.name)
    const prefix = connectionString.exec(spelled)?.[0]
    if (prefix !== undefined) {
      const name = `ConnectionStrings:${normalize(spelled.slice(prefix.length))}`
      plain.push({ name, text: variable.value, variable })
      const provider = connectionStringPrefixes.get(foldCase(prefix)) ?? null
      if (provider !== null)
        plain.push({ name: `${name}_ProviderName`, text: new Value(provider), variable: null })
      prefixed.push({ variable, kind: 'connection-string', key: settingKey(name) })
      continue
    }
    const name = normalize(spelled)
    plain.push({ name, text: variable.value, variable })
    const marker = hostPrefix.exec(name)?.[0]
    if (marker === undefined) continue
    const rest = name.slice(marker.length)
    host[foldCase(marker) === 'DOTNET_' ? 'DOTNET_' : 'ASPNETCORE_'].push({
      name: rest,
      text: variable.value,
      variable,
    })
    prefixed.push({ variable, kind: 'host', key: settingKey(rest) })
  }
  return { variables: plain, aspNetCore: host.ASPNETCORE_, dotnet: host.DOTNET_, prefixed }
}

/** `IsDevelopment()`: the word in any case (dotnet/runtime HostEnvironmentEnvExtensions.cs). */
export function isDevelopment(environment: Value): boolean {
  return foldCase(reveal(environment)) === 'DEVELOPMENT'
}
