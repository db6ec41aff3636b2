import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAsCompose, rejectionOf } from '../../src/readers/compose/read-compose.js'
import { changesOf, isWrittenBackAsItIs, overwritten } from '../../src/readers/setup/changes.js'
import { pairStatements } from '../../src/readers/setup/pair-statements.js'
import { readAsSetup } from '../../src/readers/setup/read-setup.js'
import { urlAfter, writeAnew } from '../../src/readers/setup/update.js'
import { scan } from '../../src/source/scan.js'
import { SourceText } from '../../src/source/text.js'
import { corners } from '../source/grammar.js'

const vault = 'globalSettings__baseServiceUri__vault'

/** Lines that are nearly what the shortcut is for, and every corner of the grammar. */
const line = fc
  .tuple(
    fc.constantFrom(vault, 'globalSettings__mail__smtp__host', 'A', 'B', 'globalSettings__pushRelayBaseUri'),
    fc.constantFrom('=', '=', '=', ' =', '= ', ':'),
    fc.constantFrom('', '"', "'"),
    fc.constantFrom('x', 'https://a.net', 'REPLACE', 'a\\"b', 'C:\\\\', '$A', '$$', 'a # b', 'x\ny=1', ' z '),
    fc.constantFrom('\n', '\r\n', ' # c=d\n', '\n# A=old\n', '\r'),
  )
  .map(([name, sign, quote, value, end]) => `${name}${sign}${quote}${value}${quote}${end}`)
const texts = fc.oneof(
  fc.array(line, { maxLength: 6 }).map((lines) => lines.join('')),
  corners,
)
const options = fc.record({
  url: fc.constantFrom(null, 'https://vault.example.org', 'https://a.net', 'a"$b'),
  pushNotifications: fc.constantFrom(null, true, false),
})

describe('a file that Setup writes back as it is', () => {
  test('changes as it would if it were written and read again', () => {
    let short = 0
    fc.assert(
      fc.property(texts, options, (raw, options) => {
        const scanned = scan(new SourceText(raw))
        const before = readAsCompose(scanned)
        const setup = readAsSetup(scanned.text)
        const placed = pairStatements(before, setup)
        const url = urlAfter(setup, options)
        if (!isWrittenBackAsItIs(before, setup, placed, url)) return
        short += 1
        const text = writeAnew(setup, options)
        const after = readAsCompose(scan(text))
        expect(overwritten(placed, url)).toEqual(changesOf(placed, text, after))
        if (rejectionOf(before) === null) expect(rejectionOf(after)).toBeNull()
      }),
      { numRuns: 5_000 },
    )
    expect(short).toBeGreaterThan(300)
  })
})
