import type { Conversion } from './binding.js'
import { bindInteger } from './integer.js'
import type { BoundType } from './type.js'
import { trim } from './whitespace.js'

/**
 * One name in any case, a number, or a comma list of both; a number need not belong to a name.
 * `dotnet/runtime EnumConverter.cs`, `System/Enum.cs`.
 */
export function bindEnum(text: string, { values = [] }: BoundType): Conversion {
  if (trim(text) === '') return 'empty'
  const members: string[] = []
  for (const item of text.split(',')) {
    const member = memberOf(trim(item), values)
    if (member === 'out-of-range') return 'out-of-range'
    if (member === null) return 'not-in-enum'
    members.push(member)
  }
  return { text: members.join(', ') }
}

function memberOf(item: string, values: readonly string[]): string | 'out-of-range' | null {
  if (/^[+-]?[0-9]+$/.test(item)) {
    const number = bindInteger(item, 32)
    return typeof number === 'string' ? 'out-of-range' : number.text
  }
  const name = item.toLowerCase()
  return values.find((value) => value.toLowerCase() === name) ?? null
}
