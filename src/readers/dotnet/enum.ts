import type { Conversion, Convertible } from './binding.js'
import { bindInteger } from './integer.js'
import { trim } from './trim.js'

/**
 * One name in any case, a number, or a comma list of both, which is joined bit by bit; a number need not belong to
 * a name. dotnet/runtime `EnumConverter.cs`, `System/Enum.cs`.
 */
export function bindEnum(text: string, { values = [] }: Pick<Convertible, 'values'>): Conversion {
  if (trim(text) === '') return 'empty'
  let number = 0
  for (const item of text.split(',')) {
    const member = memberOf(trim(item), values)
    if (typeof member === 'string') return member
    number |= member
  }
  return { text: values[number] ?? String(number) }
}

/**
 * What `Enum.TryParse` makes of a text: one number, or names in any case with commas between, joined bit by bit;
 * null where it says no. `System/Enum.cs`.
 */
export function tryParseEnum(text: string, values: readonly string[]): string | null {
  const written = trim(text)
  const isNumber = /^[+-]?[0-9]/.test(written)
  if (isNumber && written.includes(',')) return null
  if (!isNumber && written.split(',').some((item) => /^[+-]?[0-9]/.test(trim(item)))) return null
  const conversion = bindEnum(written, { values })
  return typeof conversion === 'string' ? null : conversion.text
}

function memberOf(item: string, values: readonly string[]): number | 'out-of-range' | 'not-in-enum' {
  if (/^[+-]?[0-9]+$/.test(item)) {
    const number = bindInteger(item, 32)
    return typeof number === 'string' ? 'out-of-range' : Number(number.text)
  }
  const name = item.toLowerCase()
  const index = values.findIndex((value) => value.toLowerCase() === name)
  return index === -1 ? 'not-in-enum' : index
}
