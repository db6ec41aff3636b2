import { isWhiteSpace } from '../../source/characters.js'
import { type CalendarDay, type DateField, dateOf, dayOfFields, validDay } from './date-fields.js'
import { wordAt } from './date-words.js'

/** A point in time as it was written. */
export interface Moment {
  /** Null where only a time was given. */
  readonly day: CalendarDay | null
  /** Ten-millionths of a second since midnight. */
  readonly ticks: number
  /** Minutes east of Greenwich; null without a zone. */
  readonly offset: number | null
}

type Fault = 'not-a-date' | 'out-of-range'

class Rejected extends Error {
  readonly fault: Fault

  constructor(fault: Fault = 'not-a-date') {
    super(fault)
    this.fault = fault
  }
}

/** What stands behind a number or a name. */
type After = 'end' | 'space' | 'date' | 'time' | 'am' | 'pm' | 'T'

/**
 * Reads a date as the state machine of `DateTime.Parse` does: fields follow one another until they make a date of two
 * or three or a time of up to three; then it begins anew. dotnet/runtime `System/Globalization/DateTimeParse.cs`.
 */
export class DateParser {
  readonly #text: string
  #at = 0
  #fields: DateField[] = []
  /** Whether a date separator has been seen, and whether it stands last. */
  #isDate = false
  #isOpen = false
  /** How many numbers of a time have been read. */
  #clock = 0
  #numbers: number[] = []
  #year: number | null = null
  #month: number | null = null
  #weekday: number | null = null
  #half: 'am' | 'pm' | null = null
  #offset: number | null = null
  #fraction = 0
  #day: CalendarDay | null = null
  #time: { hour: number; minute: number; second: number } | null = null
  #isDone = false
  #isIso = false
  /** Where the last separator stood. */
  #separator = 0

  constructor(text: string) {
    this.#text = text
  }

  parse(): Moment | Fault {
    try {
      while (!this.#isDone) this.#step()
      return this.#finish()
    } catch (error) {
      if (error instanceof Rejected) return error.fault
      throw error
    }
  }

  #step(): void {
    this.#skipBlanks()
    const code = this.#text.charCodeAt(this.#at)
    if (this.#at >= this.#text.length) this.#end()
    else if (isDigit(code)) this.#number()
    else if (this.#text[this.#at] === ',' || this.#text[this.#at] === '.') this.#at += 1
    else this.#name()
  }

  // Names and zones.

  #name(): void {
    const found = wordAt(this.#text, this.#at)
    if (found === null) {
      this.#zoneOffset()
      return
    }
    const { word, end } = found
    this.#at = end
    switch (word.kind) {
      case 'month':
        this.#addMonth(word.index)
        return
      case 'weekday':
        if (this.#weekday !== null || this.#clock === 1) throw new Rejected()
        this.#weekday = word.index
        if (this.#fields[0] === 'Y' && this.#fields.length === 2) this.#isOpen = false
        return
      case 'zone':
        if (this.#offset !== null || (this.#isDate && this.#clock === 0)) throw new Rejected()
        this.#offset = 0
        return
      case 'am':
      case 'pm':
        this.#setHalf(word.kind)
        return
      case 'era':
        return
      default:
        throw new Rejected()
    }
  }

  /** `+8`, `+08:00` or `+0800`. */
  #zoneOffset(): void {
    const sign = this.#text[this.#at]
    if ((sign !== '+' && sign !== '-') || this.#offset !== null) throw new Rejected()
    this.#at += 1
    const digits = this.#digits()
    let hours = Number(digits)
    let minutes = 0
    if (digits.length === 3 || digits.length === 4) {
      minutes = hours % 100
      hours = Math.floor(hours / 100)
    } else if (digits.length === 0 || digits.length > 4) throw new Rejected()
    else if (this.#text[this.#at] === ':') {
      this.#at += 1
      const written = this.#digits()
      if (written.length === 0 || written.length > 2) throw new Rejected()
      minutes = Number(written)
    }
    if (minutes > 59) throw new Rejected()
    this.#offset = (sign === '-' ? -1 : 1) * (hours * 60 + minutes)
    if (Math.abs(this.#offset) > 14 * 60) throw new Rejected('out-of-range')
  }

  #trailingOffset(): void {
    let next = this.#at
    while (next < this.#text.length - 1 && isWhiteSpace(this.#text.charCodeAt(next))) next += 1
    if (next >= this.#text.length - 1 || (this.#text[next] !== '+' && this.#text[next] !== '-')) return
    this.#at = next
    this.#zoneOffset()
  }

  // Numbers.

  #number(): void {
    const digits = this.#digits()
    if (digits.length > 8 || this.#numbers.length === 3) throw new Rejected()
    if (this.#clock === 2 && this.#text[this.#at] === '.' && this.#at < this.#text.length - 1)
      this.#fraction = this.#readFraction()
    if (this.#clock > 0) this.#trailingOffset()
    if (digits.length > 2) this.#addYear(Number(digits))
    else this.#addNumber(Number(digits))
  }

  #addYear(year: number): void {
    if (this.#year !== null || this.#clock > 0) throw new Rejected()
    const before = this.#at
    const after = this.#after()
    if (after === 'time' || after === 'T') throw new Rejected()
    if (after === 'am' || after === 'pm') this.#setHalf(after)
    this.#year = year
    this.#addField('Y', after === 'am' || after === 'pm' ? 'space' : after, before)
  }

  #addMonth(index: number): void {
    if (this.#month !== null || this.#clock === 2) throw new Rejected()
    const before = this.#at
    const after = this.#after()
    if (after !== 'end' && after !== 'space' && after !== 'date') throw new Rejected()
    if (this.#clock === 1 && after === 'date') throw new Rejected()
    this.#month = index + 1
    if (this.#clock === 1) {
      this.#clock = 0
      this.#fields = ['N']
    }
    const isDayBefore = this.#isOpen && after === 'space' && this.#fields.join('') === 'N'
    this.#addField('M', after, before)
    // `31/Jan ` has its day and `31 Jan` its year.
    if (isDayBefore) this.#fields.reverse()
    if (after === 'end') this.#isDone = true
  }

  #addNumber(number: number): void {
    const before = this.#at
    const after = this.#after()
    if (after === 'am' || after === 'pm') this.#setHalf(after)
    // `1/10 5 AM` is a date and a time.
    if ((after === 'am' || after === 'pm') && this.#isDateOfTwo()) this.#completeDate()
    this.#numbers.push(number)
    if (this.#clock > 0) this.#addToClock(after, before)
    else if (after === 'T') this.#iso()
    else if (after === 'time') this.#startClock()
    else if (after === 'am' || after === 'pm') this.#addNumberOfHalf()
    else this.#addField('N', after, before)
    if (after === 'am' || after === 'pm') this.#trailingOffset()
    if (after === 'end') this.#isDone = true
  }

  #setHalf(half: 'am' | 'pm'): void {
    if (this.#half !== null) throw new Rejected()
    this.#half = half
  }

  #addToClock(after: After, before: number): void {
    if (after === 'date') {
      if (this.#text[this.#separator] !== '-') throw new Rejected()
      this.#at = before
    }
    if (after === 'time') {
      if (this.#clock === 2) throw new Rejected()
      this.#clock = 2
      return
    }
    if (after === 'T') throw new Rejected()
    this.#completeTime(this.#clock + 1)
  }

  #startClock(): void {
    const held = this.#fields.join('')
    if (held !== '' && (this.#isOpen || !['NN', 'MN', 'NM'].includes(held))) throw new Rejected()
    this.#fields = []
    this.#isDate = false
    this.#clock = 1
  }

  /** A number before AM or PM is an hour, or the last of a date that has begun. */
  #addNumberOfHalf(): void {
    const held = this.#fields.join('')
    if (held === '' || (/^N+$/.test(held) && !this.#isDate)) {
      this.#completeTime(held.length + 1)
      return
    }
    if (held.length === 1 || (held !== 'NN' && this.#month !== null && this.#isOpen && this.#year === null))
      throw new Rejected()
    this.#fields.push('N')
    this.#completeDate()
  }

  #isDateOfTwo(): boolean {
    return this.#isDate && !this.#isOpen && this.#fields.join('') === 'NN'
  }

  #addField(field: DateField, after: 'end' | 'space' | 'date', before: number): void {
    this.#fields.push(field)
    const count = this.#fields.length
    if (count === 3) {
      if (after === 'date') {
        // A hyphen may begin a zone instead.
        if (this.#text[this.#separator] !== '-') throw new Rejected()
        this.#at = before
      }
      this.#completeDate()
      return
    }
    if (after === 'end') {
      if (count === 1) throw new Rejected()
      this.#completeDate()
      return
    }
    this.#isOpen = after === 'date' && !(count === 1 && field !== 'N')
    this.#isDate ||= after === 'date' || field !== 'N'
  }

  #end(): void {
    if (this.#clock > 0 || this.#isOpen || this.#fields.length === 1) throw new Rejected()
    if (this.#fields.length === 2) this.#completeDate()
    this.#isDone = true
  }

  // What has been read.

  #completeDate(): void {
    if (this.#day !== null) throw new Rejected()
    this.#day = dayOfFields(this.#fields, this.#numbers, this.#year, this.#month)
    if (this.#day === null) throw new Rejected('out-of-range')
    this.#fields = []
    this.#numbers = []
    this.#isDate = false
    this.#isOpen = false
  }

  #completeTime(count: number): void {
    if (this.#time !== null || (count === 1 && this.#half === null)) throw new Rejected()
    const [hour = 0, minute = 0, second = 0] = this.#numbers
    this.#time = { hour, minute: count > 1 ? minute : 0, second: count > 2 ? second : 0 }
    this.#fields = []
    this.#numbers = []
    this.#clock = 0
    this.#isDate = false
    this.#isOpen = false
  }

  #finish(): Moment {
    if (this.#day === null && this.#time === null) throw new Rejected()
    const { hour: written, minute, second } = this.#time ?? { hour: 0, minute: 0, second: 0 }
    const hour = this.#hourOf(written)
    if (hour > 23 || minute > 59 || second > 59) throw new Rejected('out-of-range')
    const ticks = ((hour * 60 + minute) * 60 + second) * 1e7 + roundHalfEven(this.#fraction * 1e7)
    if (!this.#isIso && this.#weekday !== null && this.#day !== null && this.#day.year !== null)
      if (dateOf(this.#day).getUTCDay() !== this.#weekday) throw new Rejected('out-of-range')
    return { day: this.#day, ticks, offset: this.#offset }
  }

  #hourOf(hour: number): number {
    if (this.#isIso || this.#half === null) return hour
    if (this.#half === 'pm') return hour < 12 ? hour + 12 : hour
    if (hour > 12) throw new Rejected('out-of-range')
    return hour === 12 ? 0 : hour
  }

  /** The time behind the T of `2026-01-31T10:00:00`, which has a grammar of its own. */
  #iso(): void {
    if (this.#fields.join('') !== 'YN') throw new Rejected()
    const [month = 0, day = 0] = this.#numbers
    this.#day = validDay(this.#year, month, day)
    if (this.#day === null) throw new Rejected('out-of-range')
    isoTime.lastIndex = this.#at
    const [written, hour, minute, second = '0', fraction = ''] = isoTime.exec(this.#text) ?? []
    if (written === undefined) throw new Rejected()
    this.#at += written.length
    this.#time = { hour: Number(hour), minute: Number(minute), second: Number(second) }
    this.#fraction = fractionOf(fraction)
    this.#isoZone()
    this.#skipBlanks()
    if (this.#at < this.#text.length) throw new Rejected()
    this.#isIso = true
    this.#isDone = true
  }

  #isoZone(): void {
    const sign = this.#text[this.#at]
    this.#offset = sign === '+' || sign === '-' ? null : this.#offset
    if (sign === '+' || sign === '-') this.#zoneOffset()
    if (sign !== 'z' && sign !== 'Z') return
    this.#at += 1
    this.#offset = 0
  }

  // Characters.

  /** Skips what stands behind a number or name and says what it is. */
  #after(): After {
    this.#skipBlanks()
    const character = this.#text[this.#at]
    this.#separator = this.#at
    if (character === undefined) return 'end'
    if (character === '/' || character === '-') return this.#take('date')
    if (character === ':') return this.#take('time')
    const found = wordAt(this.#text, this.#at)
    const kind = found?.word.kind
    if (found === null || (kind !== 'am' && kind !== 'pm' && kind !== 'T')) return 'space'
    this.#at = found.end
    return kind
  }

  #take(after: After): After {
    this.#at += 1
    return after
  }

  #skipBlanks(): void {
    while (this.#at < this.#text.length && isWhiteSpace(this.#text.charCodeAt(this.#at))) this.#at += 1
  }

  #digits(): string {
    const start = this.#at
    while (isDigit(this.#text.charCodeAt(this.#at))) this.#at += 1
    return this.#text.slice(start, this.#at)
  }

  #readFraction(): number {
    this.#at += 1
    return fractionOf(this.#digits())
  }
}

/** Two digits each, with blanks around the colons. */
const isoTime = /\s*([0-9]{2})\s*:\s*([0-9]{2})\s*(?::\s*([0-9]{2})(?:[.,]([0-9]+))?\s*)?/y

/** Summed digit by digit as .NET does; the hundredth digit adds nothing any more. */
function fractionOf(digits: string): number {
  let sum = 0
  let weight = 0.1
  for (let index = 0; index < Math.min(digits.length, 100); index += 1) {
    sum += (digits.charCodeAt(index) - 0x30) * weight
    weight *= 0.1
  }
  return sum
}

function roundHalfEven(number: number): number {
  const floor = Math.floor(number)
  if (number - floor !== 0.5) return Math.round(number)
  return floor % 2 === 0 ? floor : floor + 1
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}
