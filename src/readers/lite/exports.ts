import { Value } from '../../source/value.js'
import type { EnvironmentVariable } from '../dotnet/environment.js'
import type { LiteEnvironment } from './environment.js'
import { defaultOf } from './names.js'

/** A variable that the script gives to the services. */
export interface Export<V extends EnvironmentVariable> {
  readonly name: string
  /** Null: 60 random digits, others at every start. */
  readonly value: Value | null
  /** The variables of the file of which the value is made: those `BW_` lines, or the setting's own line that won. */
  readonly sources: readonly V[]
  /** The names of the variables of which the script makes it, whether the file has them or not. */
  readonly madeOf: readonly string[]
  /** The line of the file that sets the same name. */
  readonly line: V | null
  /** What became of that line; an empty line is overwritten everywhere. */
  readonly outcome: 'won' | 'overwritten' | 'absent'
  /** Whether the script overwrites such a line always, by nothing too. */
  readonly always: boolean
}

interface Made<V extends EnvironmentVariable> {
  readonly text: string | null
  readonly madeOf: readonly string[]
  readonly sources: readonly V[]
}

/**
 * The settings that the script exports, in its order, then what else of the environment it changes
 * (bitwarden/self-host bitwarden-lite/entrypoint.sh). Nothing is quoted or trimmed on the way.
 */
export function exportsOf<V extends EnvironmentVariable>(
  environment: LiteEnvironment<V>,
  generatesCertificate: boolean,
): Export<V>[] {
  const made = madeBy(environment)
  const random: Made<V> = { text: null, madeOf: [], sources: [] }
  const settings: readonly (readonly [string, Made<V>, own?: string])[] = [
    ['baseServiceUri__vault', made.vault, 'VAULT_SERVICE_URI'],
    ['installation__id', made.plain('BW_INSTALLATION_ID')],
    ['installation__key', made.plain('BW_INSTALLATION_KEY')],
    ['internalIdentityKey', random, 'INTERNAL_IDENTITY_KEY'],
    ['oidcIdentityClientKey', random, 'OIDC_IDENTITY_CLIENT_KEY'],
    ['duo__aKey', random, 'DUO_AKEY'],
    ['databaseProvider', made.plain('BW_DB_PROVIDER')],
    ['mysql__connectionString', made.mysql, 'MYSQL_CONNECTION_STRING'],
    ['postgreSql__connectionString', made.postgreSql, 'POSTGRESQL_CONNECTION_STRING'],
    ['sqlServer__connectionString', made.sqlServer, 'SQLSERVER_CONNECTION_STRING'],
    ['sqlite__connectionString', made.sqlite, 'SQLITE_CONNECTION_STRING'],
    ['baseServiceUri__internalVault', made.internalVault],
  ]
  return [
    ...settings.map(([name, value, own]) =>
      exported(environment, `globalSettings__${name}`, value, own === undefined),
    ),
    ...settings.flatMap(([, value, own]) => (own === undefined ? [] : changed(environment, own, value))),
    ...['PUID', 'PGID'].flatMap((name) => {
      const text = environment.shellOr(name, defaultOf(name)).text
      return changed(environment, name, { text, madeOf: [], sources: [] })
    }),
    ...(generatesCertificate
      ? changed(environment, 'TMP_OPENSSL_CONF', { text: '/tmp/openssl_san.cnf', madeOf: [], sources: [] })
      : []),
  ]
}

function exported<V extends EnvironmentVariable>(
  environment: LiteEnvironment<V>,
  name: string,
  { text, madeOf, sources }: Made<V>,
  always: boolean,
): Export<V> {
  const line = environment.variables.get(name) ?? null
  if (line !== null && !always && !line.value.isEmpty)
    return { name, value: line.value, sources: [line], madeOf, line, outcome: 'won', always }
  const value = text === null ? null : new Value(text)
  return { name, value, sources, madeOf, line, outcome: line === null ? 'absent' : 'overwritten', always }
}

/** A name that the script uses for itself: the services see its value if the environment already held the name. */
function changed<V extends EnvironmentVariable>(
  environment: LiteEnvironment<V>,
  name: string,
  { text, madeOf, sources }: Made<V>,
): Export<V>[] {
  const line = environment.variables.get(name)
  const value = text === null ? null : new Value(text)
  if (line === undefined || (value !== null && line.value.equals(value))) return []
  return [{ name, value, sources, madeOf, line, outcome: 'overwritten', always: true }]
}

function madeBy<V extends EnvironmentVariable>(environment: LiteEnvironment<V>) {
  const text = (name: string) => environment.shell(name).text
  const or = (name: string, fallback: string) => environment.shellOr(name, fallback).text
  const make = (value: string, ...madeOf: readonly string[]): Made<V> => ({
    text: value,
    madeOf,
    sources: madeOf.flatMap((name) => environment.variables.get(name) ?? []),
  })
  const database = ['BW_DB_SERVER', 'BW_DB_PORT', 'BW_DB_DATABASE', 'BW_DB_USERNAME', 'BW_DB_PASSWORD']
  const server = text('BW_DB_SERVER')
  const name = text('BW_DB_DATABASE')
  const user = text('BW_DB_USERNAME')
  const password = text('BW_DB_PASSWORD')
  const port = (fallback: string) => or('BW_DB_PORT', fallback)
  const tls = text('BW_ENABLE_SSL') === 'true'
  const web = tls ? 'BW_PORT_HTTPS' : 'BW_PORT_HTTP'
  return {
    plain: (variable: string) => make(text(variable), variable),
    vault: make(`https://${or('BW_DOMAIN', defaultOf('BW_DOMAIN'))}`, 'BW_DOMAIN'),
    mysql: make(
      `server=${server};port=${port('3306')};database=${name};user=${user};password=${password}`,
      ...database,
    ),
    postgreSql: make(
      `Host=${server};Port=${port('5432')};Database=${name};Username=${user};Password=${password}`,
      ...database,
    ),
    sqlServer: make(
      `Server=${server},${port('1433')};Database=${name};User Id=${user};Password=${password};Encrypt=True;TrustServerCertificate=True`,
      ...database,
    ),
    sqlite: make(`Data Source=${text('BW_DB_FILE')};`, 'BW_DB_FILE'),
    internalVault: make(
      `${tls ? 'https' : 'http'}://localhost:${or(web, defaultOf(web))}`,
      'BW_ENABLE_SSL',
      web,
    ),
  }
}
