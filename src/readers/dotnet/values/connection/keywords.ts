import { type Printable, printable } from '../../../../messages/printable.js'
import { once } from '../../../../source/lazy.js'
import mysql from '../data/mysql.json' with { type: 'json' }
import postgres from '../data/postgres.json' with { type: 'json' }
import sqlite from '../data/sqlite.json' with { type: 'json' }
import sqlserver from '../data/sqlserver.json' with { type: 'json' }
import { type Provider, providers } from './provider.js'

/** What the values of a keyword must be. */
export interface Keyword {
  /** The provider's own name of it: not a secret, may be shown. */
  readonly name: Printable
  /** `word`: one of the words in any case. `enum`: the same, a number or several. `exact`: exactly. */
  readonly type: 'text' | 'boolean' | 'integer' | 'word' | 'enum' | 'exact' | 'tls-versions'
  readonly words: readonly string[]
  readonly min: number | null
  readonly max: number | null
  /** In UTF-16 units. */
  readonly longest: number | null
}

interface KeywordData {
  readonly names: readonly string[]
  readonly type: string
  readonly words?: readonly string[]
  readonly min?: number
  readonly max?: number
  readonly longest?: number
}

/** Each made when first asked for: most installations have one database. */
const tables: Readonly<Record<Provider, () => ReadonlyMap<string, Keyword>>> = {
  sqlserver: once(() => tableOf(sqlserver.keywords)),
  postgres: once(() => tableOf(postgres.keywords)),
  mysql: once(() => tableOf(mysql.keywords)),
  sqlite: once(() => tableOf(sqlite.keywords)),
}
const unsupported = new Set(sqlserver.unsupported)

/** The keyword of a name in lower case, or null where the provider has none of it. */
export function keywordOf(provider: Provider, name: string): Keyword | null {
  return tables[provider]().get(name) ?? null
}

/** Names that SqlClient knows and says no to. */
export function isUnsupported(provider: Provider, name: string): boolean {
  return provider === 'sqlserver' && unsupported.has(name)
}

/** The providers that have the name. */
export function providersOf(name: string): Provider[] {
  return providers.filter((provider) => tables[provider]().has(name))
}

/** Every name of a provider, in lower case, with its keyword. */
export function namesOf(provider: Provider): Iterable<readonly [string, Keyword]> {
  return tables[provider]()
}

function tableOf(data: Readonly<Record<string, KeywordData>>): ReadonlyMap<string, Keyword> {
  return new Map(
    Object.entries(data).flatMap(([name, { names, type, words = [], min, max, longest }]) => {
      const keyword: Keyword = {
        name: printable(name),
        type: type as Keyword['type'],
        words,
        min: min ?? null,
        max: max ?? null,
        longest: longest ?? null,
      }
      return [name.toLowerCase(), ...names].map((each): [string, Keyword] => [each, keyword])
    }),
  )
}
