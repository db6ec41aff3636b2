import { lowerCase } from '../../lower-case.js'
import { trim, withoutNulls } from '../../trim.js'
import type { Keyword } from './keywords.js'
import type { Provider } from './provider.js'

/** Why a value does not fit its keyword. */
export type ValueFault =
  | 'not-a-boolean'
  | 'not-a-number'
  /** A number of more than 32 bits. */
  | 'overflow'
  | 'out-of-range'
  | 'unknown-word'

/** Why the provider's builder throws for a value, or null. The value is without its quotes. */
export function valueFault(provider: Provider, keyword: Keyword, value: string): ValueFault | null {
  switch (keyword.type) {
    case 'text':
      return null
    case 'boolean':
      return readBoolean(provider, keyword, value) === null ? 'not-a-boolean' : null
    case 'integer': {
      const number = readInteger(value)
      if (typeof number === 'string') return number
      const unsigned = keyword.max !== null && keyword.max > 0x7fff_ffff
      if (!unsigned && number !== (number | 0)) return 'overflow'
      const { min, max } = keyword
      return (min !== null && number < min) || (max !== null && number > max) ? 'out-of-range' : null
    }
    case 'word':
      return keyword.words.some((word) => sameWord(word, trim(value))) ? null : 'unknown-word'
    case 'exact':
      return keyword.words.includes(value) ? null : 'unknown-word'
    case 'enum': {
      const member = readEnum(keyword.words, value)
      return member === 'overflow' ? 'overflow' : member === null ? 'unknown-word' : null
    }
    case 'tls-versions':
      return areTlsVersions(value) ? null : 'unknown-word'
  }
}

/**
 * A boolean of a connection string, null for another word: `true` and `false` in any case; SqlClient and
 * MySqlConnector take `yes` and `no` too, `Integrated Security` also `sspi`.
 */
export function readBoolean(provider: Provider, { name }: Keyword, value: string): boolean | null {
  // Microsoft.Data.Sqlite's ConvertToNullableBoolean.
  if (provider === 'sqlite' && name === 'Foreign Keys' && value === '') return false
  const word = lowerCase(withoutNulls(value))
  if (word === 'true') return true
  if (word === 'false') return false
  const yes = provider === 'sqlserver' ? word : lowerCase(value)
  if (provider !== 'sqlserver' && provider !== 'mysql') return null
  if (yes === 'yes' || (name === 'Integrated Security' && yes === 'sspi')) return true
  return yes === 'no' ? false : null
}

/** `int.Parse` with `NumberStyles.Integer`; the range is the caller's. */
export function readInteger(value: string): number | 'not-a-number' | 'overflow' {
  if (!/^[\t-\r ]*[+-]?[0-9]+[\t-\r ]*\0*$/.test(value)) return 'not-a-number'
  const number = Number(value.replaceAll('\0', ''))
  return Math.abs(number) > 0xffff_ffff ? 'overflow' : number
}

/**
 * `Enum.Parse` in any case: a name, several with commas, or a number, which need not belong to a name. Gives the name
 * of a single member or number, the number where it has no name. A word `None=0` carries its own number.
 */
export function readEnum(words: readonly string[], value: string): string | 'overflow' | null {
  const text = trim(value)
  const members = words.map((word, index) => {
    const [name = '', number = String(index)] = word.split('=')
    return { name, number }
  })
  const number = /^[+-]?[0-9]/.test(text) ? readInteger(text) : 'not-a-number'
  if (number === 'overflow' || (typeof number === 'number' && number !== (number | 0))) return 'overflow'
  if (typeof number === 'number')
    return members.find((member) => Number(member.number) === number)?.name ?? String(number)
  const names = text.split(',').map((item) => {
    const found = members.find(({ name }) => sameWord(name, trim(item)))
    return members.find((member) => member.number === found?.number)?.name
  })
  return names.includes(undefined) ? null : names.join(', ')
}

function sameWord(word: string, text: string): boolean {
  return word.length === text.length && lowerCase(text) === word.toLowerCase()
}

/** `MySqlConnectionStringBuilder.cs`, `TlsVersion`: versions with commas, round or square brackets around them. */
function areTlsVersions(value: string): boolean {
  if (trim(value) === '') return true
  return value
    .replace(/^[[(]+/, '')
    .replace(/(?<![)\]])[)\]]+$/, '')
    .split(',')
    .every((part) => /tls(?: ?v?(?:1|1\.?[0-3]))?$/i.test(part))
}
