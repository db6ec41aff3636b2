import { readDottedQuad } from './ipv4.js'

const groups = 8

/** An address without the brackets, zone and whatever else stood around it. */
export interface Ipv6 {
  /** Eight numbers of 16 bits. */
  readonly groups: readonly number[]
  /** The text behind `%`, or null. */
  readonly zone: string | null
  /** Where the address ends in the text, before `]`, `/` or the end. */
  readonly end: number
}

/**
 * Reads groups, `::`, an IPv4 address at the end and a zone from `start`, without brackets, up to `]`, `/` or the end
 * of the text. Null when it is no address.
 * `dotnet/runtime src/libraries/Common/src/System/Net/IPv6AddressHelper.Common.cs`, `IsValidStrict` and `Parse`.
 */
export function readIpv6(text: string, start: number): Ipv6 | null {
  const numbers: number[] = []
  let gap = -1
  let at = start
  let expectsNumber = true
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === colon) {
      if (text.charCodeAt(at + 1) === colon) {
        if (gap !== -1) return null
        gap = numbers.length
        at += 2
        expectsNumber = false
        if (text.charCodeAt(at) === colon) return null
        continue
      }
      if (at === start || expectsNumber) return null
      expectsNumber = true
      at += 1
      continue
    }
    if (ends(code) || code === percent) break
    const read = readGroup(text, at)
    if (read === null || numbers.length + read.numbers.length > groups) return null
    numbers.push(...read.numbers)
    at = read.end
    expectsNumber = false
    const next = text.charCodeAt(at)
    if (at < text.length && next !== colon && next !== percent && !ends(next)) return null
  }
  if (expectsNumber) return null
  const full = gap === -1 ? numbers : filled(numbers, gap)
  if (full === null || full.length !== groups) return null
  const zone = zoneEnd(text, at)
  return { groups: full, zone: zone === at ? null : text.slice(at + 1, zone), end: zone }
}

/** The address as .NET prints it: the longest run of zeros short, an embedded IPv4 address dotted. */
export function ipv6Text(numbers: readonly number[]): string {
  const dotted = embedsIpv4(numbers)
  const shown = dotted ? numbers.slice(0, 6) : numbers
  const run = longestZeros(shown)
  const hex = shown.map((number) => number.toString(16))
  const head =
    run === null ? hex.join(':') : `${hex.slice(0, run.start).join(':')}::${hex.slice(run.end).join(':')}`
  if (!dotted) return head
  const quad = numbers.slice(6).flatMap((number) => [number >>> 8, number & 0xff])
  return `${head}${head.endsWith(':') ? '' : ':'}${quad.join('.')}`
}

const colon = 0x3a
const percent = 0x25

function ends(code: number): boolean {
  return code === 0x5d || code === 0x2f
}

function isHex(code: number): boolean {
  const letter = code | 0x20
  return (code >= 0x30 && code <= 0x39) || (letter >= 0x61 && letter <= 0x66)
}

function readGroup(text: string, start: number): { numbers: readonly number[]; end: number } | null {
  let at = start
  while (at < start + 5 && isHex(text.charCodeAt(at))) at += 1
  if (text.charCodeAt(at) === 0x2e) {
    const quad = readDottedQuad(text, start, (code) => ends(code) || code === percent)
    return quad && { numbers: [Math.floor(quad.bits / 0x1_0000), quad.bits % 0x1_0000], end: quad.end }
  }
  if (at === start || at === start + 5) return null
  return { numbers: [Number.parseInt(text.slice(start, at), 16)], end: at }
}

/** `::` stands for one group or more. */
function filled(numbers: readonly number[], gap: number): number[] | null {
  if (numbers.length >= groups) return null
  const zeros = new Array<number>(groups - numbers.length).fill(0)
  return [...numbers.slice(0, gap), ...zeros, ...numbers.slice(gap)]
}

function zoneEnd(text: string, at: number): number {
  if (text.charCodeAt(at) !== percent) return at
  let end = at + 1
  while (end < text.length && !ends(text.charCodeAt(end))) end += 1
  return end
}

/** RFC 5952 and ISATAP, `IPv6AddressHelper.Common.cs`, `ShouldHaveIpv4Embedded`. */
function embedsIpv4(numbers: readonly number[]): boolean {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = numbers
  if (a + b + c + d === 0 && g !== 0) {
    if (e === 0 && (f === 0 || f === 0xffff)) return true
    if (e === 0xffff && f === 0) return true
  }
  return e === 0 && f === 0x5efe
}

function longestZeros(numbers: readonly number[]): { start: number; end: number } | null {
  let best = { start: 0, end: 0 }
  let start = 0
  numbers.forEach((number, place) => {
    if (number !== 0) start = place + 1
    else if (place + 1 - start > best.end - best.start) best = { start, end: place + 1 }
  })
  return best.end - best.start > 1 ? best : null
}
