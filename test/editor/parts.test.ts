import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { composed, keptWhole } from '../../src/editor/actions/compose-edits.js'
import { locationOf, nameOf, uriOf } from '../../src/editor/file-uri.js'
import { Places } from '../../src/editor/places.js'
import { type Edit, edited } from '../../src/source/edit.js'
import { rawText, SourceText } from '../../src/source/text.js'

describe('file URIs', () => {
  test.each([
    ['file:///c%3A/Users/a%20b/global.override.env', 'C:\\Users\\a b\\global.override.env'],
    ['file:///C:/x.env', 'C:\\x.env'],
    ['file://server/share/x.env', '\\\\server\\share\\x.env'],
  ])('%s on Windows', (uri, location) => {
    expect(locationOf(uri, true)).toBe(location)
    expect(locationOf(uriOf(location, true), true)).toBe(location)
  })

  test('on other systems', () => {
    expect(locationOf('file:///srv/a%20b/%C3%A9.env', false)).toBe('/srv/a b/é.env')
    expect(locationOf('FILE:///srv/x', false)).toBe('/srv/x')
    expect(uriOf('/srv/a b/#1.env', false)).toBe('file:///srv/a%20b/%231.env')
  })

  test('what is no file has no place', () => {
    for (const uri of ['untitled:Untitled-1', 'git:/a/b.env', 'file://host/a', 'file:///a%2Fb', '', 'x'])
      expect(locationOf(uri, false)).toBeNull()
  })

  test('a name is the last part, whatever the scheme', () => {
    expect(nameOf('vscode-vfs://github/o/r/global.override.env?ref=1')).toBe('global.override.env')
    expect(nameOf('untitled:Untitled-1')).toBe('Untitled-1')
    expect(nameOf('odd:/a%zz')).toBe('a%zz')
  })
})

describe('edits upon edits', () => {
  const text = fc.string({ unit: 'grapheme-ascii', maxLength: 20 })

  /** Edits of a text of some length that do not touch: cut places in order, in pairs. */
  const editsOf = (length: number) =>
    fc.array(fc.tuple(fc.nat(length), fc.string({ maxLength: 3 })), { maxLength: 6 }).map((cuts) => {
      const at = [...new Set(cuts.map(([place]) => place))].sort((a, b) => a - b)
      const edits: Edit[] = []
      for (let index = 0; index + 1 < at.length; index += 2)
        edits.push({
          span: { start: at[index] as number, end: at[index + 1] as number },
          text: cuts[index]?.[1] ?? '',
        })
      return edits
    })

  property.prop([
    text.chain((first) =>
      editsOf(first.length).chain((edits) => {
        const second = rawText(edited(new SourceText(first), edits))
        return editsOf(second.length).map((more) => ({ first, edits, second, more }))
      }),
    ),
  ])('are the edits of the first text that make the last', ({ first, edits, second, more }) => {
    const pieces = composed(composed(keptWhole(first.length), edits), more)
    expect(rawText(edited(new SourceText(first), pieces.edits()))).toBe(
      rawText(edited(new SourceText(second), more)),
    )
  })

  test('hold nothing of the text but places', () => {
    const pieces = composed(keptWhole(10), [{ span: { start: 2, end: 4 }, text: 'x' }])
    const twice = composed(pieces, [{ span: { start: 2, end: 5 }, text: 'y' }])
    expect(twice.edits()).toEqual([{ span: { start: 2, end: 6 }, text: 'y' }])
    expect(keptWhole(10).edits()).toEqual([])
  })
})

describe('places', () => {
  const content = fc
    .array(fc.constantFrom('a', '\u{1F511}', '\n', '\r\n', '\r', '\uFEFF', ' '))
    .map((all) => all.join(''))

  property.prop([content.chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length)))])(
    'of a report and of an editor name the same character',
    ([text, offset]) => {
      const source = new SourceText(text)
      const document = TextDocument.create('', '', 0, text)
      const { line, column } = source.position(offset)
      const { start } = new Places(document).range({ line, column, endLine: line, endColumn: column })
      // A BOM has no place of its own, and within CR LF there is none.
      const expected = offset === 0 && text.startsWith('\uFEFF') ? 1 : offset
      expect(start).toEqual(document.positionAt(expected))
    },
  )

  test('behind the end are the end', () => {
    const document = TextDocument.create('', '', 0, 'a\nb')
    const { start, end } = new Places(document).range({ line: 2, column: 1, endLine: 9, endColumn: 9 })
    expect([start, end]).toEqual([
      { line: 1, character: 0 },
      { line: 1, character: 1 },
    ])
  })
})
