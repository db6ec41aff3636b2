import { reveal } from '../../../../source/value.js'
import { trim } from '../../trim.js'
import type { ConnectionStringReading } from './connection-string.js'
import { readBoolean, readEnum } from './convert.js'
import { keywordOf } from './keywords.js'

/** How SqlClient encrypts: not given means `mandatory`. */
export type SqlServerEncryption = 'mandatory' | 'optional' | 'strict'

const encryptions = new Map<string, SqlServerEncryption>([
  ['true', 'mandatory'],
  ['yes', 'mandatory'],
  ['mandatory', 'mandatory'],
  ['false', 'optional'],
  ['no', 'optional'],
  ['optional', 'optional'],
  ['strict', 'strict'],
])

/** `Encrypt`; null for a word that SqlClient throws for. `dotnet/SqlClient SqlConnectionEncryptOption.cs`. */
export function sqlServerEncryption({ values }: ConnectionStringReading): SqlServerEncryption | null {
  const word = values.get('Encrypt')
  return word === undefined ? 'mandatory' : (encryptions.get(trim(reveal(word)).toLowerCase()) ?? null)
}

/** A boolean keyword by the provider's own name; false where it is not given or is no boolean. */
export function isOn({ provider, values }: ConnectionStringReading, name: string): boolean {
  const value = values.get(name)
  const keyword = keywordOf(provider, name.toLowerCase())
  return value !== undefined && keyword !== null && readBoolean(provider, keyword, reveal(value)) === true
}

/** An enum keyword as the provider names its members, which are no secret; null where the word is none of them. */
export function memberOf({ provider, values }: ConnectionStringReading, name: string): string | null {
  const value = values.get(name)
  const words = keywordOf(provider, name.toLowerCase())?.words ?? []
  const member = value === undefined ? null : readEnum(words, reveal(value))
  return member === 'overflow' ? null : member
}
