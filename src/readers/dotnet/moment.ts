import { type CalendarDay, dateOf } from './date-fields.js'
import { DateRejected } from './date-scanner.js'

/** A point in time as it was written. */
export interface Moment {
  /** Null where only a time was given. */
  readonly day: CalendarDay | null
  /** Ten-millionths of a second since midnight. */
  readonly ticks: number
  /** Minutes east of Greenwich; null without a zone. */
  readonly offset: number | null
}

/** What has been read of a date, part by part. What contradicts a part that is there rejects the date. */
export class MomentBuilder {
  #day: CalendarDay | null = null
  #time: { readonly hour: number; readonly minute: number; readonly second: number } | null = null
  #half: 'am' | 'pm' | null = null
  #fraction = 0
  #offset: number | null = null
  #weekday: number | null = null
  #isIso = false

  /** Null for fields that are no day. */
  setDay(day: CalendarDay | null): void {
    if (this.#day !== null) throw new DateRejected()
    if (day === null) throw new DateRejected('out-of-range')
    this.#day = day
  }

  /** The first `count` of the numbers: a single one is an hour only with AM or PM. */
  setTime([hour = 0, minute = 0, second = 0]: readonly number[], count: number): void {
    if (this.#time !== null || (count === 1 && this.#half === null)) throw new DateRejected()
    this.#time = { hour, minute: count > 1 ? minute : 0, second: count > 2 ? second : 0 }
  }

  setHalf(half: 'am' | 'pm'): void {
    if (this.#half !== null) throw new DateRejected()
    this.#half = half
  }

  setFraction(fraction: number): void {
    this.#fraction = fraction
  }

  setOffset(offset: number): void {
    if (this.#offset !== null) throw new DateRejected()
    this.#offset = offset
  }

  setWeekday(index: number): void {
    if (this.#weekday !== null) throw new DateRejected()
    this.#weekday = index
  }

  /** All of `2026-01-31T10:00:00`, in place of what has been read. */
  setIso(
    day: CalendarDay,
    { numbers: [hour = 0, minute = 0, second = 0], fraction }: IsoTime,
    offset: number | null,
  ): void {
    this.#day = day
    this.#time = { hour, minute, second }
    this.#fraction = fraction
    this.#offset = offset ?? this.#offset
    this.#isIso = true
  }

  /** The whole; a weekday that is not the day's rejects it. */
  finish(): Moment {
    if (this.#day === null && this.#time === null) throw new DateRejected()
    const { hour: clockHour, minute, second } = this.#time ?? { hour: 0, minute: 0, second: 0 }
    const hour = this.#hourOf(clockHour)
    if (hour > 23 || minute > 59 || second > 59) throw new DateRejected('out-of-range')
    const ticks = ((hour * 60 + minute) * 60 + second) * 1e7 + roundHalfEven(this.#fraction * 1e7)
    if (!this.#isIso && this.#weekday !== null && this.#day !== null && this.#day.year !== null)
      if (dateOf(this.#day).getUTCDay() !== this.#weekday) throw new DateRejected('out-of-range')
    return { day: this.#day, ticks, offset: this.#offset }
  }

  #hourOf(hour: number): number {
    if (this.#isIso || this.#half === null) return hour
    if (this.#half === 'pm') return hour < 12 ? hour + 12 : hour
    if (hour > 12) throw new DateRejected('out-of-range')
    return hour === 12 ? 0 : hour
  }
}

/** The time behind the T, and its fraction of a second. */
interface IsoTime {
  readonly numbers: readonly number[]
  readonly fraction: number
}

function roundHalfEven(number: number): number {
  const floor = Math.floor(number)
  if (number - floor !== 0.5) return Math.round(number)
  return floor % 2 === 0 ? floor : floor + 1
}
