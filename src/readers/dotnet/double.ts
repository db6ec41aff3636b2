import type { Conversion } from './binding.js'
import { trim } from './whitespace.js'

const float = /^[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:e[+-]?[0-9]+)?$/i
const symbols: Readonly<Record<string, number>> = {
  infinity: Number.POSITIVE_INFINITY,
  '+infinity': Number.POSITIVE_INFINITY,
  '-infinity': Number.NEGATIVE_INFINITY,
  nan: Number.NaN,
  '+nan': Number.NaN,
  '-nan': Number.NaN,
}

/**
 * A number with a decimal point and an exponent, of the invariant culture; a magnitude too large is infinity.
 * `dotnet/runtime DoubleConverter.cs` (no hexadecimal here), `Number.Parsing.cs`.
 */
export function bindDouble(text: string): Conversion {
  const written = trim(text)
  if (written === '') return 'empty'
  const number = float.test(written) ? Number(written) : symbolOf(written)
  return number === undefined ? 'not-a-number' : { text: String(number), number }
}

function symbolOf(written: string): number | undefined {
  const word = written.toLowerCase()
  return Object.hasOwn(symbols, word) ? symbols[word] : undefined
}
