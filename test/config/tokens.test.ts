import { describe, expect, test } from 'vitest'
import { canBeSlow, compileToken } from '../../src/config/tokens.js'

describe('a token', () => {
  test.each([
    '<<[A-Z_]+>>',
    '(?:VAULT|KEY):[a-z/]+',
    '\\(\\w+\\)',
    '[(+*)]+',
    '(?<name>x){1,3}',
    'a{2,5}b*c+',
  ])('%s is tried', (source) => {
    expect(canBeSlow(source)).toBe(false)
    expect(compileToken(source)).not.toBeNull()
  })

  test.each([
    '(a+)+',
    '(a*)*b',
    '([a-z]+)*',
    '(a|a)*',
    '((ab)+)+',
    '(?:x+y?){2,}',
    '(a{1,})+',
    '(?:a(?:b|c))+',
  ])('%s could take for ever', (source) => {
    expect(canBeSlow(source)).toBe(true)
  })

  test.each(['(', '[', '*', 'a)', 'a)|(b'])('%s is no expression', (source) => {
    expect(compileToken(source)).toBeNull()
  })
})
