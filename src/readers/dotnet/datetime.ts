import type { Conversion } from './binding.js'
import { trim } from './whitespace.js'

const yearFirst = /^([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?![0-9])/
const monthFirst = /^([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})(?![0-9])/
const spelled = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i

/**
 * A date of the invariant culture, month before day. .NET takes many forms; what is neither one of the common
 * ones nor plainly none is let through. An empty text is the first day of the year 1.
 * `dotnet/runtime DateTimeConverter.cs`.
 */
export function bindDateTime(text: string): Conversion {
  const written = trim(text)
  if (written === '') return { text: '0001-01-01' }
  const [, year, month, day] = yearFirst.exec(written) ?? []
  if (year !== undefined) return check(written, year, month, day)
  const [, first, second, last] = monthFirst.exec(written) ?? []
  if (last !== undefined) return check(written, last, first, second)
  return /[0-9]/.test(written) || spelled.test(written) ? { text: written } : 'not-a-date'
}

function check(written: string, year: string, month = '', day = ''): Conversion {
  const date = new Date(0)
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day))
  const real =
    Number(year) > 0 && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
  return real ? { text: written } : 'out-of-range'
}
