import { Random } from '../../../scripts/random.js'
import { markedText } from '../canary/generate.js'
import { marker as m } from '../canary/marker.js'
import { anyName } from '../canary/names.js'
import { anyValue } from '../canary/values.js'

/** What a mutation puts anywhere: pieces at which the readers, the renderers or what shows the report turn. */
const pieces: readonly string[] = [
  ...['\n', '\r\n', '\r', ' ', '\t', '\v', '\f', '\0', '\u0085', '\u00A0', '\u2028', '\uFEFF', '\u200B'],
  ...['=', ':', '"', "'", '`', '\\', '\\\\', '#', ' #', '$', '$$', '${', '}', '{', ':-', ':?', '[', ']', ';'],
  ...['export ', '__', '{index}', '{{', '}}', '<%=', '__proto__', 'constructor', 'toString', '%SRCROOT%'],
  ...['::error::', '::stop-commands::x', '##[error]', '%0A', '|', '<!--', '```', '](', '\u202E', '\u2066'],
  ...['\x1b[2J', '\x1b]8;;http://a\x1b\\', '\x07', '\x7f', '\u{1F600}', 'e\u0301', '\u0130', '\u1E9E', 'ſ'],
  ...['\uD800', '\uDCFF', '٣', '=REPLACE', '=true', '=587', '=00000000-0000-0000-0000-000000000000'],
  ...['globalSettings__', 'globalSettings:mail:smtp:host=', 'adminSettings__admins=', 'BW_', m],
]

/** Bytes that look random and are the same every time for the same number. */
export function fuzzInput(seed: number): Uint8Array {
  const random = new Random(seed)
  switch (random.below(12)) {
    case 0:
      return soup(random)
    case 1:
      return Buffer.from(repeated(random))
    case 2:
      return flipped(Buffer.from(markedText(seed)), random)
    case 3:
      return Buffer.from(pair(seed, random))
    default:
      return Buffer.from(mutated(markedText(seed), random))
  }
}

/** Pieces and nothing else. */
function soup(random: Random): Uint8Array {
  const count = random.below(60)
  return Buffer.from(Array.from({ length: count }, () => random.pick(pieces)).join(''))
}

/** One piece, or two, again and again: what is not linear shows here. */
function repeated(random: Random): string {
  const made = growing(random)
  return made(1 + random.below(12_000))
}

/** The same for a seed, as a function of its length in characters: four times as much must not take much longer. */
export function growingInput(seed: number): (length: number) => string {
  return growing(new Random(seed))
}

function growing(random: Random): (length: number) => string {
  const piece = Array.from({ length: 1 + random.below(4) }, () => random.pick(pieces)).join('')
  const head = random.pick(['', `${anyName(random)}=`, `${anyName(random)}="`, anyName(random)])
  const tail = random.pick(['', '\n', '"', '"\n', `\n${anyName(random)}=${anyValue(random)}\n`])
  return (length) => `${head}${piece.repeat(Math.ceil(length / piece.length))}${tail}`
}

/** Any bytes in the place of some. */
function flipped(bytes: Uint8Array, random: Random): Uint8Array {
  for (let count = 1 + random.below(8); count > 0; count--)
    bytes[random.below(Math.max(1, bytes.length))] = random.below(256)
  return bytes
}

/** Half of one file, half of another, cut anywhere. */
function pair(seed: number, random: Random): string {
  const [one, other] = [markedText(seed), markedText(seed + 1)]
  return one.slice(0, random.below(one.length + 1)) + other.slice(random.below(other.length + 1))
}

function mutated(text: string, random: Random): string {
  let result = text
  for (let count = 1 + random.below(6); count > 0; count--) {
    const at = random.below(result.length + 1)
    const length = random.below(4) === 0 ? random.below(40) : 0
    const piece = random.below(5) === 0 ? `\n${anyName(random)}=${anyValue(random)}\n` : random.pick(pieces)
    result = result.slice(0, at) + piece + result.slice(at + length)
  }
  return result
}
