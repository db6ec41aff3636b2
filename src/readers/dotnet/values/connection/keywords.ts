import meanings from '../data/meanings.json' with { type: 'json' }
import mysql from '../data/mysql.json' with { type: 'json' }
import postgres from '../data/postgres.json' with { type: 'json' }
import sqlite from '../data/sqlite.json' with { type: 'json' }
import sqlserver from '../data/sqlserver.json' with { type: 'json' }
import type { Provider } from './provider.js'

/** What the values of a keyword must be. */
export interface Keyword {
  /** The provider's own name of it: not a secret, may be shown. */
  readonly name: string
  /** `word`: one of the words in any case. `enum`: the same, a number or several. `exact`: letter for letter. */
  readonly type: 'text' | 'boolean' | 'integer' | 'word' | 'enum' | 'exact' | 'tls-versions'
  readonly words: readonly string[]
  readonly min: number | null
  readonly max: number | null
  /** In UTF-16 units. */
  readonly longest: number | null
}

interface Written {
  readonly names: readonly string[]
  readonly type: string
  readonly words?: readonly string[]
  readonly min?: number
  readonly max?: number
  readonly longest?: number
}

const tables: Readonly<Record<Provider, ReadonlyMap<string, Keyword>>> = {
  sqlserver: tableOf(sqlserver.keywords),
  postgres: tableOf(postgres.keywords),
  mysql: tableOf(mysql.keywords),
  sqlite: tableOf(sqlite.keywords),
}
const unsupported = new Set(sqlserver.unsupported)

/** The keyword of a name in small letters, or null where the provider has none of it. */
export function keywordOf(provider: Provider, name: string): Keyword | null {
  return tables[provider].get(name) ?? null
}

/** Names that SqlClient knows and says no to. */
export function isUnsupported(provider: Provider, name: string): boolean {
  return provider === 'sqlserver' && unsupported.has(name)
}

/** The providers that have the name. */
export function providersOf(name: string): Provider[] {
  return providers.filter((provider) => tables[provider].has(name))
}

/**
 * The keyword that the provider wants in place of a name it does not have: the same name with or without blanks, or
 * the keyword of the same meaning. Null where nobody knows what is meant, or where the provider has nothing for it.
 */
export function wantedKeyword(provider: Provider, name: string): string | null {
  const near = compact[provider].get(withoutBlanks(name))
  if (near !== undefined) return near
  const meaning = meaningOf.get(name) ?? meaningOf.get(withoutBlanks(name))
  return meaning === undefined ? null : (keywordFor.get(`${provider} ${meaning}`) ?? null)
}

const providers: readonly Provider[] = ['sqlserver', 'postgres', 'mysql', 'sqlite']
const meaningOf = new Map<string, string>()
const keywordFor = new Map<string, string>()
for (const [meaning, keywords] of Object.entries(meanings.meanings))
  for (const [provider, keyword] of Object.entries(keywords))
    keywordFor.set(`${provider} ${meaning}`, keyword)
for (const provider of providers) {
  const means = new Map(
    [...keywordFor].map(([key, keyword]) => [`${key.slice(0, key.indexOf(' '))} ${keyword}`, key]),
  )
  for (const [name, keyword] of tables[provider]) {
    const meaning = means.get(`${provider} ${keyword.name}`)
    if (meaning !== undefined && !meaningOf.has(name)) meaningOf.set(name, meaning.slice(provider.length + 1))
  }
}
for (const [meaning, names] of Object.entries(meanings.strangers))
  for (const name of names) meaningOf.set(name, meaning)

const compact: Readonly<Record<Provider, ReadonlyMap<string, string>>> = {
  sqlserver: compactTable('sqlserver'),
  postgres: compactTable('postgres'),
  mysql: compactTable('mysql'),
  sqlite: compactTable('sqlite'),
}

function compactTable(provider: Provider): ReadonlyMap<string, string> {
  return new Map([...tables[provider]].map(([name, keyword]) => [withoutBlanks(name), keyword.name]))
}

function withoutBlanks(name: string): string {
  return name.replace(/[\s_-]+/g, '')
}

function tableOf(written: Readonly<Record<string, Written>>): ReadonlyMap<string, Keyword> {
  return new Map(
    Object.entries(written).flatMap(([name, { names, type, words = [], min, max, longest }]) => {
      const keyword: Keyword = {
        name,
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
