import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { lintText } from './lint-text.js'
import { soundFile } from './samples.js'

/** Setup reads these by itself and knows double quotes only. */
const readBySetup = /sqlServer__|certificatePassword/

const quotes = fc.constantFrom('', '"', "'")
const between = fc.constantFrom(
  '',
  '\n',
  '# a remark\n',
  '## globalSettings__mail__smtp__sslOverride\n',
  '\t\n',
)
const layout = fc.record({
  lines: fc
    .shuffledSubarray([...soundFile], { minLength: soundFile.length })
    .chain((lines) =>
      fc.tuple(
        ...lines.map((line) => fc.record({ line: fc.constant(line), quote: quotes, before: between })),
      ),
    ),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  bom: fc.boolean(),
  lastLineEnd: fc.boolean(),
})

function written(line: string, quote: string): string {
  const equals = line.indexOf('=') + 1
  const [name, value] = [line.slice(0, equals), line.slice(equals)]
  const plain = value === '' || value.startsWith('"')
  return plain || (quote === "'" && readBySetup.test(name)) ? line : `${name}${quote}${value}${quote}`
}

test.prop([layout])(
  'a file that works is silent however it is written',
  ({ lines, lineEnd, bom, lastLineEnd }) => {
    const text = lines.map(({ line, quote, before }) => `${before}${written(line, quote)}`).join('\n')
    const whole = `${bom ? '\uFEFF' : ''}${text}${lastLineEnd ? '\n' : ''}`.replaceAll('\n', lineEnd)
    expect(lintText(whole).filter(({ rule }) => rule !== 'secret-in-clear')).toEqual([])
  },
)

/** Passwords of what people and generators choose from, in single quotes, where nothing is special but the quote. */
const password = fc.string({
  unit: fc.constantFrom(...'abXYZ019!@#$%^&*()-_=+[]{}|;:,.<>/?`~" '),
  minLength: 8,
})

test.prop([password])('a mail password in single quotes is silent', (text) => {
  fc.pre(!/^\s|\s$/.test(text))
  const lines = soundFile.map((line) =>
    line.startsWith('globalSettings__mail__smtp__password=')
      ? `globalSettings__mail__smtp__password='${text}'`
      : line,
  )
  const rules = lintText(`${lines.join('\n')}\n`).map(({ rule }) => rule)
  const whole = ['secret-in-clear', 'decided-later', 'placeholder-left']
  expect(rules.filter((rule) => !whole.includes(rule))).toEqual([])
})
