import { isWhiteSpace } from '../../source/characters.js'
import { type DateWord, wordAt } from './date-words.js'

export type DateFault = 'not-a-date' | 'out-of-range'

/** Ends the reading of a date. */
export class DateRejected extends Error {
  readonly fault: DateFault

  constructor(fault: DateFault = 'not-a-date') {
    super(fault)
    this.fault = fault
  }
}

/** What stands behind a number or a name. */
export type After = 'end' | 'space' | 'slash' | 'hyphen' | 'time' | 'am' | 'pm' | 'T'

/** A place in a date's text. Every method reads on from it, and each character is read a bounded number of times. */
export class DateScanner {
  readonly #text: string
  #at = 0
  #beforeSeparator = 0

  constructor(text: string) {
    this.#text = text
  }

  get next(): string | undefined {
    return this.#text[this.#at]
  }

  get isAtDigit(): boolean {
    return isDigit(this.#text.charCodeAt(this.#at))
  }

  skip(): void {
    this.#at += 1
  }

  skipBlanks(): void {
    while (this.#at < this.#text.length && isWhiteSpace(this.#text.charCodeAt(this.#at))) this.#at += 1
  }

  /** The letters here; null where there are none. */
  word(): DateWord | null {
    const found = wordAt(this.#text, this.#at)
    if (found === null) return null
    this.#at = found.end
    return found.word
  }

  digits(): string {
    const start = this.#at
    while (this.isAtDigit) this.#at += 1
    return this.#text.slice(start, this.#at)
  }

  /** Skips what stands behind a number or name and says what it is. */
  after(): After {
    this.#beforeSeparator = this.#at
    this.skipBlanks()
    const separator = separators.get(this.next)
    if (separator !== undefined) {
      this.skip()
      return separator
    }
    const found = wordAt(this.#text, this.#at)
    const kind = found?.word.kind
    if (found === null || (kind !== 'am' && kind !== 'pm' && kind !== 'T')) return 'space'
    this.#at = found.end
    return kind
  }

  /** Goes back to before the last separator, which is to be read as something else. */
  putBack(): void {
    this.#at = this.#beforeSeparator
  }

  /** `+8`, `+08:00` or `+0800`, in minutes. */
  zone(): number {
    const sign = this.next
    if (sign !== '+' && sign !== '-') throw new DateRejected()
    this.skip()
    const { hours, minutes } = this.#hoursAndMinutes()
    if (minutes > 59) throw new DateRejected()
    const offset = hours * 60 + minutes
    if (offset > 14 * 60) throw new DateRejected('out-of-range')
    return sign === '-' ? -offset : offset
  }

  #hoursAndMinutes(): { readonly hours: number; readonly minutes: number } {
    const digits = this.digits()
    const number = Number(digits)
    if (digits.length === 0 || digits.length > 4) throw new DateRejected()
    if (digits.length > 2) return { hours: Math.floor(number / 100), minutes: number % 100 }
    if (this.next !== ':') return { hours: number, minutes: 0 }
    this.skip()
    const minutes = this.digits()
    if (minutes.length === 0 || minutes.length > 2) throw new DateRejected()
    return { hours: number, minutes: Number(minutes) }
  }

  /** The zone behind a time, blanks before it allowed; null where there is none. */
  zoneBehindTime(): number | null {
    const last = this.#text.length - 1
    let place = this.#at
    while (place < last && isWhiteSpace(this.#text.charCodeAt(place))) place += 1
    if (place >= last || (this.#text[place] !== '+' && this.#text[place] !== '-')) return null
    this.#at = place
    return this.zone()
  }

  /** The fraction behind the point here, and null where the point is the last character. */
  fraction(): number | null {
    if (this.next !== '.' || this.#at >= this.#text.length - 1) return null
    this.skip()
    return fractionOf(this.digits())
  }

  /** The time behind the T of `2026-01-31T10:00:00`: two digits each, with blanks around the colons. */
  isoTime(): { readonly numbers: readonly number[]; readonly fraction: number } {
    isoTime.lastIndex = this.#at
    const [written, hour, minute, second = '0', fraction = ''] = isoTime.exec(this.#text) ?? []
    if (written === undefined) throw new DateRejected()
    this.#at += written.length
    return { numbers: [Number(hour), Number(minute), Number(second)], fraction: fractionOf(fraction) }
  }
}

const isoTime = /\s*([0-9]{2})\s*:\s*([0-9]{2})\s*(?::\s*([0-9]{2})(?:[.,]([0-9]+))?\s*)?/y

const separators: ReadonlyMap<string | undefined, After> = new Map([
  [undefined, 'end'],
  ['/', 'slash'],
  ['-', 'hyphen'],
  [':', 'time'],
])

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

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}
