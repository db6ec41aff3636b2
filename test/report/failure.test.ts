import { describe, expect, test } from 'vitest'
import { ConfigError, EnvironmentError } from '../../src/messages/errors.js'
import { format } from '../../src/messages/format.js'
import { message } from '../../src/messages/message.js'
import { failureOf } from '../../src/report/failure.js'

const told = (error: unknown) => format(failureOf(error).explanation, 'en')

describe('an error that ended the run', () => {
  test('is said in its own sentence where it is the user’s to put right', () => {
    for (const kind of [ConfigError, EnvironmentError]) {
      const error = new kind(message('config.listRules'))
      expect(failureOf(error)).toEqual({ exitCode: 2, explanation: message('config.listRules'), place: null })
      expect({ name: error.name, message: error.message }).toEqual({
        name: kind.name,
        message: 'config.listRules',
      })
    }
  })

  test('has the place where the user made it', () => {
    const place = { path: '.override-lint.yml', line: 3 }
    expect(failureOf(new ConfigError(message('config.listRules'), place)).place).toEqual(place)
  })

  test('is named by class and place where it is ours', () => {
    function readSomething(): never {
      throw new RangeError('x')
    }
    expect.assertions(3)
    try {
      readSomething()
    } catch (error) {
      expect(failureOf(error).exitCode).toBe(3)
      expect(told(error)).toContain('RangeError in readSomething (failure.test.ts:')
      expect(told(error)).toContain('Please report this line')
    }
  })

  test('is called an error where its class has no name, or one too long to be shown', () => {
    expect(told(new (class extends Error {})('x'))).toContain('Error in ')
    const longest = 'E'.repeat(40)
    const named = (name: string) => Object.defineProperty(class extends Error {}, 'name', { value: name })
    expect(told(new (named(longest))('x'))).toContain(`${longest} in `)
    expect(told(new (named(`${longest}E`))('x'))).not.toContain(longest)
  })

  test('is told without a place where it has none', () => {
    expect(told('x')).toContain('string in an unknown place')
  })

  test.each([
    ['a message', () => new Error('MARK')],
    [
      'a message over several lines, one like a frame',
      () => new Error('x\n    at MARK (MARK.ts:1:1)\n    at MARK.ts:1:2'),
    ],
    [
      'a message changed afterwards',
      () => Object.assign(new Error('a\nb\n    at MARK (MARK.ts:1:1)'), { message: 'x' }),
    ],
    ['a name', () => Object.assign(new Error('x'), { name: 'MARK MARK' })],
    ['a cause', () => new Error('x', { cause: 'MARK' })],
    ['a text', () => 'MARK'],
    ['an object', () => ({ held: 'MARK', toString: (): string => 'MARK' })],
    ['a stack of one’s own', () => Object.assign(new Error('x'), { stack: 'MARK' })],
  ])('never repeats %s: it may hold a value', (_, make) => {
    expect(told(make())).not.toContain('MARK')
  })
})
