import type { Finding } from '../rules/finding.js'

/**
 * A name for each finding of a file, suppressed or not, that survives edits around it: made of rule, message,
 * path and setting, and a number where these are the same; never of a line or a value. Turning one finding off
 * leaves the names of the others as they were.
 *
 * @param findings in order of place.
 */
export function fingerprints<F extends Finding>(
  findings: readonly F[],
  path: string,
): ReadonlyMap<F, string> {
  const seen = new Map<string, number>()
  const names = new Map<F, string>()
  for (const finding of findings) {
    const subject = JSON.stringify([finding.rule, finding.messageId, path, finding.setting])
    const ordinal = (seen.get(subject) ?? 0) + 1
    seen.set(subject, ordinal)
    names.set(finding, fnv1a(`${subject}${ordinal}`))
  }
  return names
}

const prime = 0x1b3
const word = 0x1_0000_0000

/**
 * FNV-1a of a text's UTF-8 bytes, 64 bits as 16 hexadecimal digits (RFC 9923).
 *
 * It names findings and protects nothing. Written out, because loading `node:crypto` costs each start some five
 * milliseconds. The prime is 2^40 + 0x1b3: one multiplication and one shift for each half.
 */
export function fnv1a(text: string): string {
  let high = 0xcbf29ce4
  let low = 0x84222325
  const bytes = encoder.encode(text)
  for (let at = 0; at < bytes.length; at += 1) {
    low = (low ^ (bytes[at] ?? 0)) >>> 0
    const product = low * prime
    high = (high * prime + Math.floor(product / word) + ((low << 8) >>> 0)) >>> 0
    low = product >>> 0
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0')
}

const encoder = new TextEncoder()
