import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { analyze } from '../../src/page/analyze.js'
import { open, opened, sourceOf } from '../../src/page/document.js'
import { encode } from '../../src/source/decode.js'
import { SourceText } from '../../src/source/text.js'
import { loadLanguage } from '../../src/translations/load-language.js'

const first = readFileSync('examples/first/bwdata/env/global.override.env')
const file = (content: string, name = 'global.override.env') => ({ name, text: new SourceText(content) })

describe('the page meets the linter', () => {
  test('in two files alone', () => {
    const meeting = readdirSync('src/page').filter((name) =>
      /from '\.\.\/(?:lint|fix|report|policy|rules|readers|server)[./]/.test(
        readFileSync(`src/page/${name}`, 'utf8'),
      ),
    )
    expect(meeting).toEqual(['analyze.ts', 'masked-diff.ts'])
  })

  test('in either language', async () => {
    await loadLanguage('fr')
    const source = { name: 'global.override.env', text: open(first).source }
    const [english, french] = [analyze(source, 'en'), analyze(source, 'fr')]
    expect(english.verdict).toBe('fail')
    expect(english.counts.map(({ text }) => text)).toEqual(['3 errors'])
    expect(french.counts.map(({ text }) => text)).toEqual(['3 erreurs'])
    expect(french.findings.map(({ key }) => key)).toEqual(english.findings.map(({ key }) => key))
  })

  test('and never says of an encrypted file that it passes', () => {
    expect(analyze(file('$ANSIBLE_VAULT;1.1;AES256\n6162\n'), 'en').verdict).toBe('unchecked')
  })

  test('which gives a finding the same key after an edit elsewhere', () => {
    const keys = (content: string) =>
      analyze(file(content), 'en')
        .findings.map(({ key }) => key)
        .sort()
    const content = 'globalSettings__mail__smtp__prot=587\n'
    expect(keys(`\n\n${content}`)).toEqual(keys(content))
  })

  test('and makes all safe fixes at once', () => {
    const { safe } = analyze({ name: 'global.override.env', text: open(first).source }, 'en')
    expect(safe?.descriptions).toHaveLength(2)
    expect(safe?.change()?.count).toBe(2)
  })
})

describe('a text field', () => {
  const bytesOf = (shown: string, from: Uint8Array) => [...encode(sourceOf(shown, open(from)))]

  test.each([
    ['with a byte-order mark', '\ufeffA=1\n'],
    ['from Windows', 'A=1\r\nB=2\r\n'],
    ['with line ends of two kinds', 'A=1\r\nB=2\n'],
    ['with a carriage return in a line', 'A=1\rB=2\n'],
  ])('gives a file %s back as it was', (_, content) => {
    const bytes = new TextEncoder().encode(content)
    expect(bytesOf(open(bytes).shown, bytes)).toEqual([...bytes])
  })

  test('gives bytes back that are no text', () => {
    const bytes = new Uint8Array([0xff, 0xfe, 0x41, 0x00, 0x80])
    expect(bytesOf(open(bytes).shown, bytes)).toEqual([...bytes])
  })

  test('ends lines as the file did, once it is edited', () => {
    const windows = opened(new SourceText('A=1\r\n'))
    expect(new TextDecoder().decode(encode(sourceOf('A=1\nB=2\n', windows)))).toBe('A=1\r\nB=2\r\n')
  })

  test('keeps a carriage return in a line where it is, once it is edited', () => {
    const old = opened(new SourceText('A=1\rB=2\n'))
    expect(new TextDecoder().decode(encode(sourceOf(`${old.shown}C=3\n`, old)))).toBe('A=1\rB=2\nC=3\n')
  })
})
