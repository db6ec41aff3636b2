const parts = 4
const largest = 0xffff_ffff

/** How much of an address the text holds and what follows it. */
export interface Ipv4 {
  /** The 32 bits, unsigned. */
  readonly bits: number
  /** Where the address ends in the text. */
  readonly end: number
}

/**
 * Reads an IPv4 address as C's `inet_aton` does: one to four numbers, octal behind `0`, hexadecimal behind `0x`, the
 * last one filling what is left. It must end with the text or before a character that `ends`. Null when it is none.
 * `dotnet/runtime src/libraries/Common/src/System/Net/IPv4AddressHelper.Common.cs`, `ParseNonCanonical`.
 */
export function readIpv4(text: string, start: number, ends: (code: number) => boolean): Ipv4 | null {
  const numbers: number[] = []
  let at = start
  for (;;) {
    const number = readNumber(text, at)
    if (number === null) return null
    numbers.push(number.value)
    at = number.end
    if (text.charCodeAt(at) !== dot) break
    if (numbers.length === parts || number.value > 0xff) return null
    at += 1
  }
  if (at < text.length && !ends(text.charCodeAt(at))) return null
  const last = numbers.pop() ?? 0
  if (last > largest / 256 ** numbers.length) return null
  return { bits: numbers.reduce((sum, number, place) => sum + number * 256 ** (3 - place), last), end: at }
}

/**
 * Reads four decimal numbers without leading zeros, the only form within an IPv6 address and behind a scheme that
 * .NET does not know. `IPv4AddressHelper.Common.cs`, `IsValidCanonical`.
 */
export function readDottedQuad(text: string, start: number, ends: (code: number) => boolean): Ipv4 | null {
  let bits = 0
  let at = start
  for (let part = 0; part < parts; part++) {
    if (part > 0) {
      if (text.charCodeAt(at) !== dot) return null
      at += 1
    }
    const from = at
    let number = 0
    while (isDigit(text.charCodeAt(at)) && number <= 0xff) {
      number = number * 10 + text.charCodeAt(at) - zero
      at += 1
    }
    if (at === from || number > 0xff || (text.charCodeAt(from) === zero && at - from > 1)) return null
    bits = bits * 256 + number
  }
  return at < text.length && !ends(text.charCodeAt(at)) ? null : { bits, end: at }
}

/** The address as .NET prints it. */
export function ipv4Text(bits: number): string {
  return [24, 16, 8, 0].map((shift) => (bits >>> shift) & 0xff).join('.')
}

const dot = 0x2e
const zero = 0x30

function isDigit(code: number): boolean {
  return code >= zero && code <= 0x39
}

function readNumber(text: string, start: number): { readonly value: number; readonly end: number } | null {
  let at = start
  let base = 10
  let digits = 0
  if (text.charCodeAt(at) === zero) {
    base = 8
    at += 1
    digits = 1
    if ((text.charCodeAt(at) | 0x20) === 0x78) {
      base = 16
      at += 1
      digits = 0
    }
  }
  let value = 0
  for (;;) {
    const digit = digitOf(text.charCodeAt(at))
    if (digit >= base) break
    value = value * base + digit
    if (value > largest) return null
    digits += 1
    at += 1
  }
  return digits === 0 ? null : { value, end: at }
}

/** The value of a digit, or more than any base. */
function digitOf(code: number): number {
  if (isDigit(code)) return code - zero
  const letter = code | 0x20
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : Number.POSITIVE_INFINITY
}
