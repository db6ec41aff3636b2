import type { Conversion } from './binding.js'
import { trim } from './trim.js'

const decimal = /^[+-]?[0-9]+$/
/** `Convert.ToInt32(text, 16)` takes a plus sign and a second prefix. */
const hexadecimal = /^\+?(?:0x)?([0-9a-f]+)$/i
const prefix = /^(?:#|0x|&h)/i

/**
 * A whole number: an optional sign and digits, or hexadecimal behind `#`, `0x` or `&h`, where the top bit is the
 * sign. No separators, no decimals. `dotnet/runtime BaseNumberConverter.cs`, `Int32Converter.cs`.
 */
export function bindInteger(text: string, bits: 32 | 64): Conversion {
  const trimmed = trim(text)
  if (trimmed === '') return 'empty'
  const hex = prefix.exec(trimmed)?.[0]
  if (hex !== undefined) return fromHexadecimal(trimmed.slice(hex.length), bits)
  if (!decimal.test(trimmed)) return 'not-a-number'
  const negative = trimmed.startsWith('-')
  const digits = trimmed.replace(/^[+-]/, '').replace(/^0+(?=.)/, '')
  // The longest 64-bit number has 19 digits; BigInt would be slow on a hostile million.
  if (digits.length > 19) return 'out-of-range'
  const number = negative ? -BigInt(digits) : BigInt(digits)
  return number === BigInt.asIntN(bits, number) ? bound(number) : 'out-of-range'
}

function fromHexadecimal(trimmed: string, bits: 32 | 64): Conversion {
  const digits = hexadecimal.exec(trimmed)?.[1]
  if (digits === undefined) return 'not-a-number'
  const significant = digits.replace(/^0+(?=.)/, '')
  if (significant.length > bits / 4) return 'out-of-range'
  return bound(BigInt.asIntN(bits, BigInt(`0x${significant}`)))
}

function bound(number: bigint): Conversion {
  return { text: String(number), number: Number(number) }
}
