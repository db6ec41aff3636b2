import { describe, expect, test } from 'vitest'
import { retryPolicy, waitBefore } from '../../src/github/retry.js'

const now = Date.UTC(2026, 0, 1)

function wait(
  status: number | null,
  headers: Record<string, string> = {},
  attempt = 1,
  write = false,
  saysLimit = false,
) {
  return waitBefore(attempt, { status, headers, saysLimit }, write, now, retryPolicy)
}

describe('how long to wait before asking again, in milliseconds', () => {
  test.each([
    ['seconds', { 'retry-after': '7' }, 7000],
    ['a date', { 'retry-after': new Date(now + 5000).toUTCString() }, 5000],
    ['a date gone by', { 'retry-after': new Date(now - 5000).toUTCString() }, 0],
    [
      'the reset of an exhausted limit',
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now / 1000 + 9) },
      9000,
    ],
    ['nothing readable: one second', { 'retry-after': 'soon' }, 1000],
  ])('the server asks for %s', (_, headers, expected) => {
    expect(wait(429, headers)).toBe(expected)
  })

  test('it doubles where the server says nothing', () => {
    expect([wait(502), wait(502, {}, 2)]).toEqual([1000, 2000])
  })
})

describe('when not to ask again', () => {
  test.each([
    ['the third attempt', wait(502, {}, 3)],
    ['longer than a minute', wait(429, { 'retry-after': '61' })],
    ['no answer at all', wait(null)],
    ['a plain 403', wait(403, { 'x-ratelimit-remaining': '12' })],
    ['404', wait(404)],
    ['422', wait(422)],
    ['a write that met a 5xx', wait(502, {}, 1, true)],
  ])('%s', (_, expected) => {
    expect(expected).toBeNull()
  })

  test('a 403 that GitHub calls a rate limit is asked again, without any header', () => {
    expect(wait(403, {}, 1, false, true)).toBe(1000)
  })

  test('a write that met a limit was not done and is asked again', () => {
    expect(wait(429, { 'retry-after': '1' }, 1, true)).toBe(1000)
  })
})
