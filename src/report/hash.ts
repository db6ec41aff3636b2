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
  for (const byte of encoder.encode(text)) {
    low = (low ^ byte) >>> 0
    const product = low * prime
    high = (high * prime + Math.floor(product / word) + ((low << 8) >>> 0)) >>> 0
    low = product >>> 0
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0')
}

const encoder = new TextEncoder()
