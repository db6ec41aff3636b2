import { describe, expect, test } from 'vitest'
import { holdsToken, isToken, parseToken, type Token } from '../../src/settings/values/token.js'

function token(text: string): Token {
  const parsed = parseToken(text)
  if (typeof parsed === 'string') throw new Error(parsed)
  return parsed
}

describe('a token', () => {
  test.each(['<<NAME>>', '§NAME§', 'vault#NAME', 'NAME!', '[[ NAME ]]', '((NAME'])('%s is one', (text) => {
    const [before, after] = text.split('NAME')
    expect(parseToken(text)).toEqual({ before, after })
  })

  test.each(['<<[A-Z_]+>>', '(a+)+', '', '<<name>>', '<<NAME-NAME>>'])(
    '%s has no NAME to fill in',
    (text) => {
      expect(parseToken(text)).toBe('no-name')
    },
  )

  test.each(['NAME', 'xNAME', 'NAME1', ' NAME '])('%s would take every word', (text) => {
    expect(parseToken(text)).toBe('no-mark')
  })
})

describe('a whole value', () => {
  test.each([
    [
      '<<NAME>>',
      ['<<A>>', '<<smtp.password>>', '<<vault/eu:key>>'],
      ['<<>>', '<< A>>', 'x<<A>>', '<<A>>x', '<<A'],
    ],
    ['a.NAME', ['a.b'], ['a.', 'axb', 'b', 'a.b c']],
    ['(.*)NAME', ['(.*)x'], ['ax', '(..)x']],
  ])('%s is literal but for its name', (text, yes, no) => {
    for (const value of yes) expect(isToken(value, token(text)), value).toBe(true)
    for (const value of no) expect(isToken(value, token(text)), value).toBe(false)
  })
})

describe('within other text', () => {
  test.each([
    [
      '<<NAME>>',
      ['mail.<<DOMAIN>>', '<<<A>>', '<<A>> and <<B', '<<a b>> <<c>>'],
      ['<<A', 'A>>', '<<a b>>', '<<>>'],
    ],
    [':NAME:', ['x:a:y', '::a:'], ['a:', ':', 'a b']],
    ['NAME!', ['say hi!', 'hi!'], ['!', ' !']],
    ['@NAME', ['a@b'], ['a@', 'a@ b']],
  ])('%s is found', (text, yes, no) => {
    for (const value of yes) expect(holdsToken(value, token(text)), value).toBe(true)
    for (const value of no) expect(holdsToken(value, token(text)), value).toBe(false)
  })
})
