import type { Conversion } from './binding.js'
import { trim, withoutWhiteSpace } from './trim.js'

const lengthsD = [8, 4, 4, 4, 12]
/** D, as nearly every file has it: without what an older parser let in. */
const plainD = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i
const plainN = /^[0-9a-f]{32}$/i
/** The groups of form X; each number stands behind its `0x` and ends at a comma or brace. */
const formX =
  /^\{0x([^,]+),0x([^,]+),0x([^,]+),\{0x([^,]+),0x([^,]+),0x([^,]+),0x([^,]+),0x([^,]+),0x([^,]+),0x([^,]+),0x([^}]+)\}\}$/i

/**
 * One of the five forms N, D, B, P and X, white space around it allowed, and inside it for X. The normal form is
 * D in lower case. `dotnet/runtime System.Private.CoreLib/src/System/Guid.cs`, `TryParseGuid`.
 */
export function bindGuid(text: string): Conversion {
  const trimmed = trim(text)
  if (trimmed === '') return 'empty'
  if (plainD.test(trimmed)) return { text: trimmed.toLowerCase() }
  const digits = digitsOf(trimmed)
  if (digits === null) return 'not-a-guid'
  return { text: digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-') }
}

/** The 32 digits, in lower case. */
function digitsOf(trimmed: string): string | null {
  if (trimmed.startsWith('(')) return trimmed.endsWith(')') ? fromD(trimmed.slice(1, -1)) : null
  if (trimmed.startsWith('{')) {
    if (trimmed.charAt(9) !== '-') return fromX(withoutWhiteSpace(trimmed))
    return trimmed.endsWith('}') ? fromD(trimmed.slice(1, -1)) : null
  }
  return plainN.test(trimmed) ? trimmed.toLowerCase() : fromD(trimmed)
}

/** A group may begin with `+` and `0x`, counted in its length: kept by .NET from an older parser. */
function fromD(trimmed: string): string | null {
  const groups = trimmed.split('-')
  if (groups.some((group, index) => group.length !== lengthsD[index])) return null
  const [a = '', b = '', c = '', d = '', last = ''] = groups
  if (!/^[0-9a-f]{8}$/i.test(last.slice(4))) return null
  return join([a, b, c, d, last.slice(0, 4)], [8, 4, 4, 4, 4], last.slice(4).toLowerCase())
}

function fromX(trimmed: string): string | null {
  const groups = formX.exec(trimmed)?.slice(1)
  return groups === undefined ? null : join(groups, [8, 4, 4, 2, 2, 2, 2, 2, 2, 2, 2], '')
}

function join(groups: readonly string[], widths: readonly number[], rest: string): string | null {
  let digits = ''
  for (const [index, width] of widths.entries()) {
    const number = hexOf(groups[index] ?? '')
    // A group of 16 bits is cut to them; one of 8 is rejected.
    if (number === null || (width === 2 && number.length > 2)) return null
    digits += number.slice(-width).padStart(width, '0')
  }
  return digits + rest
}

/** The digits of a number without prefix and leading zeros; null past 32 bits. */
function hexOf(group: string): string | null {
  const digits = group.replace(/^\+/, '').replace(/^0x/i, '').replace(/^0+/, '')
  return /^[0-9a-f]{0,8}$/i.test(digits) ? digits.toLowerCase() : null
}
