import { connectionString } from '../readers/dotnet/values/connection/connection-string.js'
import { databaseProvider, type Provider } from '../readers/dotnet/values/connection/provider.js'
import { reveal, type Value } from '../source/value.js'
import { isAbsent, type SettingState } from './state.js'

/** Of what Lite makes the connection string of a server, the port aside, in the order of its sample file. */
export const databasePieces = ['BW_DB_SERVER', 'BW_DB_DATABASE', 'BW_DB_USERNAME', 'BW_DB_PASSWORD'] as const

/** Why a piece does not reach the database as its line says. */
export type PieceFault =
  /** `db:3306`: Lite writes a port of its own behind it. */
  | 'server-port'
  /** `mysql://db`, `db/vault`, `db vault`: no name of a host. */
  | 'server-address'
  /** No number up to 65535. */
  | 'port'
  /** The usual port of another database than the chosen one. */
  | 'other-port'
  /** A `;`, or a quote, which the connection string takes for its own. */
  | 'punctuation'
  /** White space at an end, which the connection string drops. */
  | 'blank'

export interface FaultyPiece {
  readonly piece: SettingState
  readonly fault: PieceFault
}

/** Its keywords for the pieces, as the builders name them; the server's is asked by what stands in it. */
const keywords: Readonly<Record<Exclude<Provider, 'sqlite'>, Readonly<Record<string, string>>>> = {
  sqlserver: { BW_DB_DATABASE: 'Initial Catalog', BW_DB_USERNAME: 'User ID', BW_DB_PASSWORD: 'Password' },
  postgres: { BW_DB_DATABASE: 'Database', BW_DB_USERNAME: 'Username', BW_DB_PASSWORD: 'Password' },
  mysql: { BW_DB_DATABASE: 'Database', BW_DB_USERNAME: 'User ID', BW_DB_PASSWORD: 'Password' },
}

/** The database that Lite's variables choose; `unknown` too where that is filled in at deploy. */
export function databaseOfLite(own: (name: string) => SettingState): Provider | 'unknown' {
  const state = own('BW_DB_PROVIDER')
  if (isAbsent(state) || state.state === 'empty') return 'sqlserver'
  if (state.value === null) return 'unknown'
  const { ok, provider } = databaseProvider(state.value)
  return ok ? provider : 'unknown'
}

/**
 * The pieces that do not come out of the connection string as they went in: the entrypoint quotes nothing
 * (bitwarden/self-host bitwarden-lite/entrypoint.sh). Those that are missing or not certain are none of them.
 *
 * @param made the connection string of the database in use.
 */
export function faultyPieces(own: (name: string) => SettingState, made: Value): readonly FaultyPiece[] {
  const provider = databaseOfLite(own)
  if (provider === 'unknown' || provider === 'sqlite') return []
  const [server, port] = [own('BW_DB_SERVER'), own('BW_DB_PORT')]
  const serverFault = faultOfServer(server)
  const faults: FaultyPiece[] = serverFault === null ? [] : [{ piece: server, fault: serverFault }]
  const portFault = faultOfPort(port, provider)
  if (portFault !== null) faults.push({ piece: port, fault: portFault })
  const { values } = connectionString(provider, made)
  const others = databasePieces.slice(1).map((name) => own(name))
  const torn = others.filter((piece) => {
    if (lacks(piece) || piece.state === 'placeholder') return false
    const read = values.get(keywords[provider][piece.setting.name] ?? '')
    return piece.value !== null && !isSame(piece.value, read)
  })
  // What one of them tears takes the others with it.
  const cause = torn.find(({ value }) => value?.matches(/[;"']/)) ?? torn[0]
  if (cause !== undefined)
    faults.push({ piece: cause, fault: cause.value?.matches(/^\s|\s$/) ? 'blank' : 'punctuation' })
  return faults
}

/** Whether nothing gives a piece a value. */
export function lacks(piece: SettingState): boolean {
  return isAbsent(piece) || piece.state === 'empty'
}

function faultOfServer({ value, state }: SettingState): PieceFault | null {
  if (value === null || state !== 'set') return null
  if (value.matches(/^[^:,[\]\s;/]+[:,]\d+$|\]:\d+$/)) return 'server-port'
  if (value.matches(/:\/\/|^[^/\\]+\/|[;"'=]|\S\s+\S/)) return 'server-address'
  return null
}

function faultOfPort(
  { value, state }: SettingState,
  provider: Exclude<Provider, 'sqlite'>,
): PieceFault | null {
  if (value === null || state === 'placeholder') return null
  if (!isPort(value)) return 'port'
  return isPortOfAnother(value, provider) ? 'other-port' : null
}

function isPort(value: Value): boolean {
  const text = reveal(value).trim()
  return value.isEmpty || (/^\d{1,5}$/.test(text) && Number(text) > 0 && Number(text) < 65_536)
}

const usualPorts: Readonly<Record<Exclude<Provider, 'sqlite'>, string>> = {
  sqlserver: '1433',
  postgres: '5432',
  mysql: '3306',
}

function isPortOfAnother(value: Value, provider: Exclude<Provider, 'sqlite'>): boolean {
  const text = reveal(value).trim()
  return text !== usualPorts[provider] && Object.values(usualPorts).includes(text)
}

/** Whether a piece is what the driver reads, quotes of its own around it or not. */
function isSame(piece: Value, read: Value | undefined): boolean {
  if (read === undefined) return false
  const text = reveal(piece)
  const [, quote, inner = ''] = /^(['"])(.*)\1$/s.exec(text) ?? []
  return read.is(text) || (quote !== undefined && read.is(inner.replaceAll(quote + quote, quote)))
}

/** Whether a file of the container lies in one of its folders. */
export function isKept(path: Value, folders: readonly string[]): boolean {
  const text = reveal(path).replace(/\/{2,}/g, '/')
  if (text.split('/').includes('..')) return false
  return folders.some((folder) => text.startsWith(folder.endsWith('/') ? folder : `${folder}/`))
}
