import type { Provider } from '../../readers/dotnet/values/connection/provider.js'

/** The setting with each database's connection string. */
export const connectionStrings = {
  sqlserver: 'globalSettings__sqlServer__connectionString',
  postgres: 'globalSettings__postgreSql__connectionString',
  mysql: 'globalSettings__mysql__connectionString',
  sqlite: 'globalSettings__sqlite__connectionString',
} as const satisfies Record<Provider, string>
export type ConnectionSetting = (typeof connectionStrings)[Provider]

const databases: ReadonlyMap<string, Provider> = new Map(
  Object.entries(connectionStrings).map(([provider, name]) => [name, provider as Provider]),
)

/** The database whose connection string a setting holds, by its canonical name; undefined for every other setting. */
export function databaseOf(name: string): Provider | undefined {
  return databases.get(name)
}

/** Whether a setting holds a connection string, of a database or of another service. */
export function isConnectionString(name: string): boolean {
  return nameOfOne.test(name)
}

const nameOfOne = /connectionstring$/i
