export type Operator = ':-' | '-' | ':+' | '+' | ':?' | '?'

/** What stands behind a `$`, by the pattern of compose-go `template/template.go`. */
export type Dollar =
  | { readonly kind: 'escaped' | 'literal' | 'invalid'; readonly end: number }
  | { readonly kind: 'name'; readonly name: string; readonly braced: boolean; readonly end: number }
  | { readonly kind: 'operator'; readonly name: string; readonly operator: Operator; readonly end: number }

/**
 * Reads the `$` at `at` of a text, or of a part of it that ends at `end`. Of `${name:-…}` it reads as far as the
 * operator; whether it is closed is for the caller to find.
 */
export function readDollar(text: string, at: number, end: number): Dollar {
  const next = at + 1 < end ? text[at + 1] : undefined
  if (next === '$') return { kind: 'escaped', end: at + 2 }
  const braced = next === '{'
  const start = at + (braced ? 2 : 1)
  const stop = nameEnd(text, start, end)
  const name = text.slice(start, stop)
  if (!braced)
    return name === '' ? { kind: 'literal', end: at + 1 } : { kind: 'name', name, braced, end: stop }
  if (name === '') return { kind: 'invalid', end: start }
  if (stop < end && text[stop] === '}') return { kind: 'name', name, braced, end: stop + 1 }
  const operator = operatorAt(text, stop, end)
  return operator === null
    ? { kind: 'invalid', end: start }
    : { kind: 'operator', name, operator, end: stop + operator.length }
}

function operatorAt(text: string, at: number, end: number): Operator | null {
  const colon = at < end && text[at] === ':'
  const last = colon ? at + 1 : at
  const sign = last < end ? text[last] : undefined
  if (sign !== '-' && sign !== '+' && sign !== '?') return null
  return colon ? `:${sign}` : sign
}

function nameEnd(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isOfName(text.charCodeAt(at), at > start)) at++
  return at
}

/** Go's pattern ignores case, and so takes U+017F for an s and U+212A for a k. */
function isOfName(code: number, digits: boolean): boolean {
  const lower = code | 0x20
  if (code < 0x80 && lower >= 0x61 && lower <= 0x7a) return true
  if (code === 0x5f || code === 0x17f || code === 0x212a) return true
  return digits && code >= 0x30 && code <= 0x39
}
