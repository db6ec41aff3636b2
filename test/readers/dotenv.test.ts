import { describe, expect, test } from 'vitest'
import { readAsDotenv } from '../../src/readers/dotenv.js'
import { decode } from '../../src/source/decode.js'
import { reveal } from '../../src/source/value.js'

function read(text: string | Uint8Array): Record<string, string> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  return Object.fromEntries([...readAsDotenv(decode(bytes))].map(([name, value]) => [name, reveal(value)]))
}

describe('dotenv reads otherwise than Compose', () => {
  test.each([
    ['a hash ends a value without a blank before it', 'A=pa#ss', { A: 'pa' }],
    ['backticks are quotes', 'A=`a b`', { A: 'a b' }],
    ['nothing is interpolated', 'A=1\nB=$A', { A: '1', B: '$A' }],
    ['escapes stay, but for line ends', 'A="a\\"b\\n"', { A: 'a\\"b\n' }],
    ['a line it cannot read is passed over', "globalSettings__mail's=1\nB=2", { B: '2' }],
    ['a byte order mark is white space', '\ufeffA=1', { A: '1' }],
    ['a colon needs a blank behind it', 'A:1\nB: 2', { B: '2' }],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected))

  test('bytes that are not UTF-8 are replaced', () => {
    expect(read(Uint8Array.of(0x41, 0x3d, 0x47, 0x72, 0xfc, 0x6e))).toEqual({ A: 'Gr\ufffdn' })
  })
})
