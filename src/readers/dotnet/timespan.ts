import type { Conversion } from './binding.js'
import { trim } from './trim.js'

type Field = 'd' | 'h' | 'm' | 's' | 'f'

/**
 * What the numbers mean, by what stands between them, in the order .NET tries: the invariant pattern
 * `d.hh:mm:ss.f`, then the culture's own, which has a colon behind the days.
 */
const layouts: ReadonlyMap<string, readonly (readonly Field[])[]> = new Map([
  ['n', [['d']]],
  ['n:n', [['h', 'm']]],
  [
    'n:n:n',
    [
      ['h', 'm', 's'],
      ['d', 'h', 'm'],
    ],
  ],
  ['n.n:n', [['d', 'h', 'm']]],
  ['n:n:.n', [['h', 'm', 'f']]],
  ['n:n:n.n', [['h', 'm', 's', 'f']]],
  ['n.n:n:n', [['d', 'h', 'm', 's']]],
  ['n:n:n:n', [['d', 'h', 'm', 's']]],
  ['n.n:n:.n', [['d', 'h', 'm', 'f']]],
  ['n:n:n:.n', [['d', 'h', 'm', 'f']]],
  ['n.n:n:n.n', [['d', 'h', 'm', 's', 'f']]],
  ['n:n:n:n.n', [['d', 'h', 'm', 's', 'f']]],
])

const largest: Readonly<Record<Exclude<Field, 'f'>, number>> = { d: 10_675_199, h: 23, m: 59, s: 59 }
/** `long.MaxValue`, in ten-millionths of a second: whole seconds, and the rest. */
const longest = { seconds: 922_337_203_685, rest: 4_775_807 }
/** The tokenizer's own limit for one number. */
const largestToken = 0xfffffff

/**
 * `[-][d.]hh:mm[:ss[.fffffff]]`; one number alone is days. The normal form is that of the format `c`, `number` is
 * in seconds. `dotnet/runtime System/Globalization/TimeSpanParse.cs`.
 */
export function bindTimeSpan(text: string): Conversion {
  const written = trim(text)
  if (written === '') return 'empty'
  const negative = written.startsWith('-')
  const body = negative ? written.slice(1) : written
  const candidates = layouts.get(body.replace(/[0-9]+/g, 'n'))
  if (candidates === undefined) return 'not-a-timespan'
  const numbers = body.match(/[0-9]+/g) ?? []
  for (const [index, fields] of candidates.entries()) {
    const parts = read(numbers, fields)
    if (parts === null || isTooLong(parts, negative)) continue
    return {
      text: `${negative ? '-' : ''}${format(parts)}`,
      number: (negative ? -1 : 1) * secondsOf(parts),
      ...(fields.length === 1 && parts.d > 0 ? { bareDays: true } : {}),
      ...(index > 0 ? { hoursAsDays: true } : {}),
    }
  }
  return 'out-of-range'
}

/** Whole numbers; `f` in ten-millionths of a second. */
type Parts = Record<Field, number>

function read(numbers: readonly string[], fields: readonly Field[]): Parts | null {
  const parts: Parts = { d: 0, h: 0, m: 0, s: 0, f: 0 }
  for (const [index, field] of fields.entries()) {
    const digits = numbers[index] ?? ''
    const number = field === 'f' ? fraction(digits) : Number(digits)
    if (number === null || Number(digits) > largestToken) return null
    if (field !== 'f' && number > largest[field]) return null
    parts[field] = number
  }
  return parts
}

/** Past `long.MaxValue`; a negative one may be one longer, and what is longer still turns round unnoticed. */
function isTooLong(parts: Parts, negative: boolean): boolean {
  const seconds = secondsOf({ ...parts, f: 0 })
  if (seconds !== longest.seconds) return seconds > longest.seconds
  return !negative && parts.f > longest.rest
}

/** Seven digits; more are rounded, and allowed only behind a leading zero. */
function fraction(digits: string): number | null {
  if (digits.length <= 7 || Number(digits) === 0) return Number(digits.slice(0, 7).padEnd(7, '0'))
  if (!digits.startsWith('0')) return null
  return Math.round(Number(`0.${digits}`) * 1e7)
}

function secondsOf({ d, h, m, s, f }: Parts): number {
  return ((d * 24 + h) * 60 + m) * 60 + s + f / 1e7
}

function format({ d, h, m, s, f }: Parts): string {
  const two = (number: number) => String(number).padStart(2, '0')
  const days = d > 0 ? `${d}.` : ''
  const rest = f > 0 ? `.${String(f).padStart(7, '0')}` : ''
  return `${days}${two(h)}:${two(m)}:${two(s)}${rest}`
}
