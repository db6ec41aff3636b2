import { type DateField, dayOfFields, validDay } from './date-fields.js'
import { type After, type DateFault, DateRejected, DateScanner } from './date-scanner.js'
import { type Moment, MomentBuilder } from './moment.js'

/**
 * Reads a date as the state machine of `DateTime.Parse` does: fields follow one another until they make a date of two
 * or three or a time of up to three; then it begins anew. dotnet/runtime `System/Globalization/DateTimeParse.cs`.
 */
export class DateParser {
  readonly #scanner: DateScanner
  #fields: DateField[] = []
  /** Whether a date separator has been seen, and whether it stands last. */
  #isDate = false
  #isOpen = false
  /** How many numbers of a time have been read. */
  #clock = 0
  #numbers: number[] = []
  #year: number | null = null
  #month: number | null = null
  #isDone = false
  readonly #moment = new MomentBuilder()

  constructor(text: string) {
    this.#scanner = new DateScanner(text)
  }

  parse(): Moment | DateFault {
    try {
      while (!this.#isDone) this.#step()
      return this.#moment.finish()
    } catch (error) {
      if (error instanceof DateRejected) return error.fault
      throw error
    }
  }

  #step(): void {
    this.#scanner.skipBlanks()
    const { next } = this.#scanner
    if (next === undefined) this.#end()
    else if (this.#scanner.isAtDigit) this.#number()
    else if (next === ',' || next === '.') this.#scanner.skip()
    else this.#name()
  }

  // Names and zones.

  #name(): void {
    const word = this.#scanner.word()
    if (word === null) {
      this.#setZone(this.#scanner.zone())
      return
    }
    switch (word.kind) {
      case 'month':
        this.#addMonth(word.index)
        return
      case 'weekday':
        if (this.#clock === 1) throw new DateRejected()
        this.#moment.setWeekday(word.index)
        if (this.#fields[0] === 'Y' && this.#fields.length === 2) this.#isOpen = false
        return
      case 'zone':
        if (this.#isDate && this.#clock === 0) throw new DateRejected()
        this.#setZone(0)
        return
      case 'am':
      case 'pm':
        this.#moment.setHalf(word.kind)
        return
      case 'era':
        return
      default:
        throw new DateRejected()
    }
  }

  #setZone(offset: number | null): void {
    if (offset !== null) this.#moment.setOffset(offset)
  }

  // Numbers.

  #number(): void {
    const digits = this.#scanner.digits()
    if (digits.length > 8 || this.#numbers.length === 3) throw new DateRejected()
    const fraction = this.#clock === 2 ? this.#scanner.fraction() : null
    if (fraction !== null) this.#moment.setFraction(fraction)
    if (this.#clock > 0) this.#setZone(this.#scanner.zoneBehindTime())
    if (digits.length > 2) this.#addYear(Number(digits))
    else this.#addNumber(Number(digits))
  }

  #addYear(year: number): void {
    if (this.#year !== null || this.#clock > 0) throw new DateRejected()
    const after = this.#scanner.after()
    if (after === 'time' || after === 'T') throw new DateRejected()
    if (after === 'am' || after === 'pm') this.#moment.setHalf(after)
    this.#year = year
    this.#addField('Y', after === 'am' || after === 'pm' ? 'space' : after)
  }

  #addMonth(index: number): void {
    if (this.#month !== null || this.#clock === 2) throw new DateRejected()
    const after = this.#scanner.after()
    const isSeparated = after === 'slash' || after === 'hyphen'
    if ((!isSeparated && after !== 'end' && after !== 'space') || (isSeparated && this.#clock === 1))
      throw new DateRejected()
    this.#month = index + 1
    if (this.#clock === 1) {
      this.#clock = 0
      this.#fields = ['N']
    }
    const isDayBefore = this.#isOpen && after === 'space' && this.#fields.join('') === 'N'
    this.#addField('M', after)
    // `31/Jan ` has its day and `31 Jan` its year.
    if (isDayBefore) this.#fields.reverse()
    if (after === 'end') this.#isDone = true
  }

  #addNumber(number: number): void {
    const after = this.#scanner.after()
    if (after === 'am' || after === 'pm') this.#moment.setHalf(after)
    // `1/10 5 AM` is a date and a time.
    if ((after === 'am' || after === 'pm') && this.#isDateOfTwo()) this.#completeDate()
    this.#numbers.push(number)
    if (this.#clock > 0) this.#addToClock(after)
    else if (after === 'T') this.#iso()
    else if (after === 'time') this.#startClock()
    else if (after === 'am' || after === 'pm') this.#addNumberOfHalf()
    else this.#addField('N', after)
    if (after === 'am' || after === 'pm') this.#setZone(this.#scanner.zoneBehindTime())
    if (after === 'end') this.#isDone = true
  }

  #addToClock(after: After): void {
    if (after === 'slash' || after === 'T' || (after === 'time' && this.#clock === 2))
      throw new DateRejected()
    // A hyphen begins a zone here.
    if (after === 'hyphen') this.#scanner.putBack()
    if (after === 'time') this.#clock = 2
    else this.#completeTime(this.#clock + 1)
  }

  #startClock(): void {
    const held = this.#fields.join('')
    if (held !== '' && (this.#isOpen || !['NN', 'MN', 'NM'].includes(held))) throw new DateRejected()
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
      throw new DateRejected()
    this.#fields.push('N')
    this.#completeDate()
  }

  #isDateOfTwo(): boolean {
    return this.#isDate && !this.#isOpen && this.#fields.join('') === 'NN'
  }

  #addField(field: DateField, after: 'end' | 'space' | 'slash' | 'hyphen'): void {
    this.#fields.push(field)
    const count = this.#fields.length
    if (count === 3) {
      if (after === 'slash') throw new DateRejected()
      // A hyphen behind a whole date begins a zone.
      if (after === 'hyphen') this.#scanner.putBack()
      this.#completeDate()
      return
    }
    if (after === 'end') {
      if (count === 1) throw new DateRejected()
      this.#completeDate()
      return
    }
    const isSeparated = after !== 'space'
    this.#isOpen = isSeparated && (count === 2 || field === 'N')
    this.#isDate ||= isSeparated || field !== 'N'
  }

  #end(): void {
    if (this.#clock > 0 || this.#isOpen || this.#fields.length === 1) throw new DateRejected()
    if (this.#fields.length === 2) this.#completeDate()
    this.#isDone = true
  }

  // What has been read.

  #completeDate(): void {
    this.#moment.setDay(dayOfFields(this.#fields, this.#numbers, this.#year, this.#month))
    this.#beginAnew()
  }

  #completeTime(count: number): void {
    this.#moment.setTime(this.#numbers, count)
    this.#clock = 0
    this.#beginAnew()
  }

  #beginAnew(): void {
    this.#fields = []
    this.#numbers = []
    this.#isDate = false
    this.#isOpen = false
  }

  /** The time behind the T of `2026-01-31T10:00:00`, which has a grammar of its own. */
  #iso(): void {
    if (this.#fields.join('') !== 'YN') throw new DateRejected()
    const [month = 0, day = 0] = this.#numbers
    const validated = validDay(this.#year, month, day)
    if (validated === null) throw new DateRejected('out-of-range')
    this.#moment.setIso(validated, this.#scanner.isoTime(), this.#isoZone())
    this.#scanner.skipBlanks()
    if (this.#scanner.next !== undefined) throw new DateRejected()
    this.#isDone = true
  }

  #isoZone(): number | null {
    const { next } = this.#scanner
    if (next === '+' || next === '-') return this.#scanner.zone()
    if (next !== 'z' && next !== 'Z') return null
    this.#scanner.skip()
    return 0
  }
}
