import type { Conversion } from './binding.js'
import { trim, withoutWhiteSpace } from './trim.js'

const lengthsD = [8, 4, 4, 4, 12]
const plainN = /^[0-9a-f]{32}$/i
/** The groups of form X; each number stands behind its `0x` and ends at a comma or brace. */
const formX =
  /^\{0x([^,]+),0x([^,]+),0x([^,]+),\{0x([^,]+),0x([^,]+),0x([^,]+),0x([^,]+),0x([^,]+),0x([^,]+),0x([^,]+),0x([^}]+)\}\}$/i

/**
 * One of the five forms N, D, B, P and X, white space around it allowed, and inside it for X. The normal form is
 * D in lower case. `dotnet/runtime System.Private.CoreLib/src/System/Guid.cs`, `TryParseGuid`.
 */
export function bindGuid(text: string): Conversion {
  const written = trim(text)
  if (written === '') return 'empty'
  const digits = digitsOf(written)
  if (digits === null) return 'not-a-guid'
  return { text: digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-') }
}

/** The 32 digits, in lower case. */
function digitsOf(written: string): string | null {
  if (written.startsWith('(')) return written.endsWith(')') ? fromD(written.slice(1, -1)) : null
  if (written.startsWith('{')) {
    if (written.charAt(9) !== '-') return fromX(withoutWhiteSpace(written))
    return written.endsWith('}') ? fromD(written.slice(1, -1)) : null
  }
  return plainN.test(written) ? written.toLowerCase() : fromD(written)
}

/** A group may begin with `+` and `0x`, counted in its length: kept by .NET from an older parser. */
function fromD(written: string): string | null {
  const groups = written.split('-')
  if (groups.some((group, index) => group.length !== lengthsD[index])) return null
  const [a = '', b = '', c = '', d = '', last = ''] = groups
  if (!/^[0-9a-f]{8}$/i.test(last.slice(4))) return null
  return join([a, b, c, d, last.slice(0, 4)], [8, 4, 4, 4, 4], last.slice(4).toLowerCase())
}

function fromX(written: string): string | null {
  const groups = formX.exec(written)?.slice(1)
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
