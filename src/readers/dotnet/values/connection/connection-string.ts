import { recently } from '../../../../source/recent.js'
import { reveal, Value } from '../../../../source/value.js'
import { trim, withinQuotes } from '../../trim.js'
import type { ConnectionStringBuilder } from './builder.js'
import { connectionFaults } from './connection.js'
import { valueFault } from './convert.js'
import type { ConnectionFault } from './fault.js'
import { isUnsupported, type Keyword, keywordOf, providersOf } from './keywords.js'
import { wantedKeyword } from './meanings.js'
import { type KeywordPair, type Pairs, readPairs } from './pairs.js'
import type { Provider } from './provider.js'

/** A pair of a connection string with the provider's own name of its key. Offsets are UTF-16, within the value. */
export interface NamedPair {
  /** Null where the provider has no such key. */
  readonly keyword: string | null
  readonly keyStart: number
  readonly keyEnd: number
  /** Without its quotes; null where nothing stands behind the `=`. */
  readonly value: Value | null
  /** With its quotes. */
  readonly valueStart: number
  readonly valueEnd: number
}

/** What a provider makes of a connection string. */
export interface ConnectionStringReading {
  readonly provider: Provider
  /** Whether neither the builder nor the connection throws. */
  readonly ok: boolean
  /** Whether `"` at either end was dropped. */
  readonly trimmed: boolean
  readonly isBlank: boolean
  readonly pairs: readonly NamedPair[]
  /** The value of each keyword that counts: the last one, unless that is empty. */
  readonly values: ReadonlyMap<string, Value>
  /** In the order the server meets them; it stops at the first. */
  readonly faults: readonly ConnectionFault[]
}

/**
 * Reads a connection string as the server does: every `"` at both ends dropped, split into pairs, each set in turn,
 * then the connection made, without network.
 * `bitwarden/server src/Core/Settings/GlobalSettings.cs`, `SqlSettings.ConnectionString`.
 */
export function connectionString(provider: Provider, value: Value): ConnectionStringReading {
  return readBy[provider](value)
}

const readBy: Readonly<Record<Provider, (value: Value) => ConnectionStringReading>> = {
  sqlserver: recently((value) => readAs('sqlserver', value)),
  postgres: recently((value) => readAs('postgres', value)),
  mysql: recently((value) => readAs('mysql', value)),
  sqlite: recently((value) => readAs('sqlite', value)),
}

function readAs(provider: Provider, value: Value): ConnectionStringReading {
  const whole = reveal(value)
  const { start: offset, end } = withinQuotes(whole)
  const text = whole.slice(offset, end)
  const trimmed = text !== whole
  const values = new Map<string, Value>()
  const nothing = { provider, trimmed, pairs: [], values }
  if (trim(text) === '') {
    const blank = faultAt('blank', 'text', 0, value.length)
    return { ...nothing, ok: false, isBlank: true, faults: [blank] }
  }
  const split = readPairs(text)
  const builder: ConnectionStringBuilder = { provider, last: new Map(), values: new Map() }
  const faults = split.fault === null ? [] : [textFault(split.fault, end < whole.length)]
  for (const pair of split.pairs) faults.push(...set(builder, pair))
  if (faults.length === 0) faults.push(...connectionFaults(builder))
  for (const [name, { value }] of builder.values) values.set(name, new Value(value ?? ''))
  return {
    provider,
    trimmed,
    values,
    ok: faults.length === 0,
    isBlank: false,
    pairs: split.pairs.map((pair) => named(provider, pair, offset)),
    faults: faults.map((fault) => ({ ...fault, start: fault.start + offset, end: fault.end + offset })),
  }
}

function named(provider: Provider, pair: KeywordPair, offset: number): NamedPair {
  return {
    keyword: keywordOf(provider, pair.key)?.name ?? null,
    keyStart: pair.keyStart + offset,
    keyEnd: pair.keyEnd + offset,
    value: pair.value === null ? null : new Value(pair.value),
    valueStart: pair.valueStart + offset,
    valueEnd: pair.valueEnd + offset,
  }
}

function textFault({ kind, start, end }: NonNullable<Pairs['fault']>, quoteLost: boolean): ConnectionFault {
  return faultAt(
    kind === 'quote-not-closed' && quoteLost ? 'closing-quote-trimmed' : kind,
    'text',
    start,
    end,
  )
}

/** `this[key] = value` of the builder; an empty value removes the key. */
function set(builder: ConnectionStringBuilder, pair: KeywordPair): ConnectionFault[] {
  const keyword = keywordOf(builder.provider, pair.key)
  if (keyword === null) return unknownKey(builder.provider, pair)
  builder.last.set(keyword.name, pair)
  if (pair.value === null) {
    builder.values.delete(keyword.name)
    return []
  }
  builder.values.set(keyword.name, pair)
  const kind = valueFault(builder.provider, keyword, pair.value)
  return kind === null ? [] : [pairFault(kind, 'key', pair, keyword)]
}

function unknownKey(provider: Provider, pair: KeywordPair): ConnectionFault[] {
  // MySqlConnector and Microsoft.Data.Sqlite silently remove what is not there.
  if (pair.value === null && (provider === 'mysql' || provider === 'sqlite')) return []
  const { keyStart, keyEnd, key } = pair
  const semicolon = key.indexOf(';')
  if (semicolon !== -1) return [faultAt('piece-without-equals', 'key', keyStart, keyStart + semicolon)]
  const stage = pair.value === null && provider === 'sqlserver' ? 'connection' : 'key'
  const kind = isUnsupported(provider, key) ? 'unsupported-key' : 'unknown-key'
  const belongsTo = providersOf(key).filter((each) => each !== provider)
  return [{ ...faultAt(kind, stage, keyStart, keyEnd), belongsTo, wanted: wantedKeyword(provider, key) }]
}

function pairFault(
  kind: ConnectionFault['kind'],
  stage: ConnectionFault['stage'],
  { keyStart, valueEnd }: KeywordPair,
  { name }: Keyword,
): ConnectionFault {
  return { ...faultAt(kind, stage, keyStart, valueEnd), keyword: name }
}

function faultAt(
  kind: ConnectionFault['kind'],
  stage: ConnectionFault['stage'],
  start: number,
  end: number,
): ConnectionFault {
  return { kind, stage, start, end, keyword: null, belongsTo: [], wanted: null }
}

/** Whether a text is an address, as other programs take their databases (`postgres://`, `jdbc:sqlserver://`). */
export function isDatabaseUrl(value: Value): boolean {
  return /^\W*(?:jdbc:)?[a-z][a-z0-9+.-]*:\/\//i.test(reveal(value))
}
