import type { Conversion } from './binding.js'
import { trim } from './trim.js'

const decimal = /^[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:e[+-]?[0-9]+)?$/i
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
 * dotnet/runtime `DoubleConverter.cs` (no hexadecimal here), `Number.Parsing.cs`.
 */
export function bindDouble(text: string): Conversion {
  return convert(text, (number) => ({ text: print(number, 15), number }))
}

/** The same, rounded to single precision. */
export function bindFloat(text: string): Conversion {
  return convert(text, (double) => {
    const number = Math.fround(double)
    return { text: print(shortest(number), 7), number }
  })
}

function convert(text: string, bound: (number: number) => Exclude<Conversion, string>): Conversion {
  const written = trim(text)
  if (written === '') return 'empty'
  const number = decimal.test(written) ? Number(written) : symbolOf(written)
  return number === undefined ? 'not-a-number' : bound(number)
}

function symbolOf(written: string): number | undefined {
  const word = written.toLowerCase()
  return Object.hasOwn(symbols, word) ? symbols[word] : undefined
}

/** The number of the fewest digits that rounds to this one of single precision. */
function shortest(number: number): number {
  for (let digits = 1; digits < 9; digits += 1) {
    const rounded = Number(number.toPrecision(digits))
    if (Math.fround(rounded) === number) return rounded
  }
  return number
}

/**
 * A number as .NET writes it: with an exponent of two digits where it has more digits before the point than
 * `precision` and than it has of its own, and below a ten-thousandth. `Number.Formatting.cs`, `FormatGeneral`.
 */
function print(number: number, precision: number): string {
  const [, sign = '', first = '', rest = '', power = ''] =
    /^(-?)([0-9])(?:\.([0-9]+))?e([+-][0-9]+)$/.exec(number.toExponential()) ?? []
  if (first === '') return String(number)
  if (Object.is(number, -0)) return '-0'
  const exponent = Number(power)
  if (exponent >= Math.max(rest.length + 1, precision) || exponent < -4) {
    const mantissa = rest === '' ? first : `${first}.${rest}`
    return `${sign}${mantissa}E${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`
  }
  const digits = `${first}${rest}`
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0')
  const fraction = digits.slice(exponent + 1)
  return `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`
}
