import { expect, test } from 'vitest'
import { ConfigError } from '../../src/messages/errors.js'
import { matcher } from '../../src/policy/glob.js'

test('any of the patterns will do', () => {
  const matches = matcher(['a/*', 'b/*'])
  expect(matches('a/x')).toBe(true)
  expect(matches('b/x')).toBe(true)
  expect(matches('c/x')).toBe(false)
})

test('a pattern behind ! takes out, wherever it stands', () => {
  for (const patterns of [
    ['**/*.env', '!lab/**'],
    ['!lab/**', '**/*.env'],
  ]) {
    const matches = matcher(patterns)
    expect(matches('prod/a.env')).toBe(true)
    expect(matches('lab/a.env')).toBe(false)
  }
})

test('with nothing but such patterns everything else is taken', () => {
  const matches = matcher(['!lab/**'])
  expect(matches('prod/a.env')).toBe(true)
  expect(matches('lab/a.env')).toBe(false)
})

test('no pattern at all takes everything', () => {
  expect(matcher([])('a')).toBe(true)
})

test('a pattern beyond the limits is the mistake of who wrote it, and named shortly', () => {
  const pattern = `!${'x'.repeat(5000)}`
  expect(() => matcher([pattern])).toThrow(ConfigError)
  try {
    matcher([pattern])
  } catch (error) {
    const { explanation } = error as ConfigError
    expect(explanation).toMatchObject({
      key: 'files.patternTooBig',
      params: { pattern: `${'x'.repeat(60)}…` },
    })
  }
})
