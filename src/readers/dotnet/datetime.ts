import type { Conversion } from './binding.js'
import { dateOf } from './date-fields.js'
import { DateParser, type Moment } from './date-parser.js'
import { trim } from './trim.js'

/**
 * A date of the invariant culture, month before day: `DateTime.Parse` takes numbers, English names and zones in
 * nearly any order. The normal form is that of the format `o`, in UTC where a zone is given; what is taken from the
 * day of the run stands as `TODAY` or `YEAR`. An empty text is the first day of the year 1. Linear. dotnet/runtime
 * `DateTimeConverter.cs`, `DateTimeParse.cs`.
 */
export function bindDateTime(text: string): Conversion {
  const written = trim(text)
  if (written === '') return { text: '0001-01-01T00:00:00.0000000' }
  const moment = new DateParser(written).parse()
  return typeof moment === 'string' ? moment : { text: print(moment) }
}

const ticksPerMinute = 600_000_000
const ticksPerDay = 1440 * ticksPerMinute

function print(moment: Moment): string {
  const shifted = moment.ticks - (moment.offset ?? 0) * ticksPerMinute
  const days = Math.floor(shifted / ticksPerDay)
  return `${dayOf(moment, days)}T${timeOf(shifted - days * ticksPerDay)}${moment.offset === null ? '' : '+00:00'}`
}

function dayOf({ day }: Moment, days: number): string {
  if (day === null) return 'TODAY'
  const date = dateOf(day)
  // The first day of the year 1 turns round: it counts as a time without a date.
  const isFirst = day.year === 1 && day.month === 1 && day.day === 1
  if (!isFirst || days > 0) date.setUTCDate(date.getUTCDate() + days)
  const year = day.year === null ? 'YEAR' : String(date.getUTCFullYear()).padStart(4, '0')
  return `${year}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`
}

function timeOf(ticks: number): string {
  const seconds = Math.floor(ticks / 1e7)
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(':')
  return `${clock}.${String(ticks % 1e7).padStart(7, '0')}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
