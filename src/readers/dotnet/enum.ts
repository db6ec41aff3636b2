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

function memberOf(item: string, values: readonly string[]): number | 'out-of-range' | 'not-in-enum' {
  if (/^[+-]?[0-9]+$/.test(item)) {
    const number = bindInteger(item, 32)
    return typeof number === 'string' ? 'out-of-range' : Number(number.text)
  }
  const name = item.toLowerCase()
  const index = values.findIndex((value) => value.toLowerCase() === name)
  return index === -1 ? 'not-in-enum' : index
}
