/** The fields of a date: a number, a number that is a year (three digits and more), a month's name. */
export type DateField = 'N' | 'Y' | 'M'

export interface CalendarDay {
  /** Null for that of the run. */
  readonly year: number | null
  readonly month: number
  readonly day: number
}

/** What fields in this order mean in the invariant culture: month before day; null where that is no day. */
export function dayOfFields(
  fields: readonly DateField[],
  [one = 0, two = 0, three = 0]: readonly number[],
  year: number | null,
  named: number | null,
): CalendarDay | null {
  const month = named ?? 0
  switch (fields.join('')) {
    case 'NN':
      return validDay(null, one, two)
    case 'NNN':
      return validDay(fullYear(three), one, two)
    case 'MN':
      return validDay(null, month, one)
    case 'NM':
      // The culture writes the year before the month, so the number is one.
      return validDay(fullYear(one), month, 1)
    case 'YN':
    case 'NY':
      return validDay(year, one, 1)
    case 'YM':
    case 'MY':
      return validDay(year, month, 1)
    case 'YNN':
    case 'NYN':
    case 'NNY':
      return validDay(year, one, two)
    default:
      if (year !== null) return validDay(year, month, one)
      return validDay(fullYear(two), month, one) ?? validDay(fullYear(one), month, two)
  }
}

/** Two digits are of this century up to 49. */
function fullYear(year: number): number {
  return year > 99 ? year : year > 49 ? year + 1900 : year + 2000
}

/** The 29 February of a year that is not known may be one. */
export function validDay(year: number | null, month: number, day: number): CalendarDay | null {
  if (year !== null && (year < 1 || year > 9999)) return null
  const isDay = month > 0 && day > 0 && dateOf({ year, month, day }).getUTCMonth() === month - 1
  return isDay ? { year, month, day } : null
}

/** Midnight in UTC; of a leap year where the year is not known. */
export function dateOf({ year, month, day }: CalendarDay): Date {
  const date = new Date(0)
  date.setUTCFullYear(year ?? 2000, month - 1, day)
  return date
}
