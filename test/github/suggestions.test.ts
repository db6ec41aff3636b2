import { describe, expect, test } from 'vitest'
import { nameIn, suggestionsFor } from '../../src/github/suggestions.js'
import type { Finding } from '../../src/rules/finding.js'
import { file, finding, sentence, spanOf } from '../report/sample.js'

function fixed(text: string, what: string, by: string, parts: Partial<Finding> = {}): Finding {
  const at = spanOf(text, what)
  const fix = { safety: 'safe', description: sentence('Fix.'), edits: [{ span: at, text: by }] } as const
  return { ...finding('error', { at, says: 'Not a `boolean`. Write it.' }), fix, ...parts }
}

const text = 'globalSettings__mail__smtp__ssl=vrai\nglobalSettings__mail__smtp__port: 587\n'

test('a safe fix becomes a block that replaces whole lines', () => {
  const [suggestion] = suggestionsFor(file(text, { findings: [fixed(text, 'vrai', 'true')] }), 'en')
  expect(suggestion).toMatchObject({ first: 1, last: 1, path: 'bwdata/env/global.override.env' })
  const lines = suggestion?.body.split('\n') ?? []
  expect(lines[0]).toBe(`<!-- override-lint ${suggestion?.name} -->`)
  expect(lines[1]).toMatch(
    /^Not a <code>boolean<\/code>\. Write it\. \[<code>smtp-not-configured<\/code>\]\(https:/,
  )
  expect(lines.slice(2)).toEqual(['', '```suggestion', 'globalSettings__mail__smtp__ssl=true', '```'])
})

test('a deleted line is an empty block', () => {
  const whole = 'globalSettings__mail__smtp__ssl=vrai\n'
  const [suggestion] = suggestionsFor(file(text, { findings: [fixed(text, whole, '')] }), 'en')
  expect(suggestion?.body.split('\n').slice(3)).toEqual(['```suggestion', '```'])
})

test('the fence is longer than any run of backticks in it', () => {
  const [suggestion] = suggestionsFor(file(text, { findings: [fixed(text, 'vrai', '`````')] }), 'en')
  expect(suggestion?.body).toContain('\n``````suggestion\n')
})

test('its name survives a push that moves the line', () => {
  const moved = `A=1\n${text}`
  const [one] = suggestionsFor(file(text, { findings: [fixed(text, 'vrai', 'true')] }), 'en')
  const [other] = suggestionsFor(file(moved, { findings: [fixed(moved, 'vrai', 'true')] }), 'en')
  expect(other?.name).toBe(one?.name)
  expect(nameIn(one?.body ?? '')).toBe(one?.name)
})

describe('no suggestion', () => {
  test.each(['unsafe', 'display'] as const)('for a fix that is %s', (safety) => {
    const made = fixed(text, 'vrai', 'true')
    const findings = [{ ...made, fix: made.fix && { ...made.fix, safety } }]
    expect(suggestionsFor(file(text, { findings }), 'en')).toEqual([])
  })

  test('for a line with a secret', () => {
    const secret = 'globalSettings__mail__smtp__password="MARK"x\n'
    expect(suggestionsFor(file(secret, { findings: [fixed(secret, 'x', '')] }), 'en')).toEqual([])
  })

  test('for a second fix of the same line', () => {
    const findings = [fixed(text, 'vrai', 'true'), fixed(text, 'vrai', 'false', { messageId: 'other' })]
    expect(suggestionsFor(file(text, { findings }), 'en')).toHaveLength(1)
  })

  test('for a file that was not read', () => {
    expect(
      suggestionsFor({ ...file(text, { findings: [fixed(text, 'vrai', 'true')] }), scan: null }, 'en'),
    ).toEqual([])
  })
})

test.each(['text <!-- override-lint abc -->', '> <!-- override-lint abc -->', '<!-- override-lint -->', ''])(
  'a comment that does not begin with the marker is not ours: %s',
  (body) => {
    expect(nameIn(body)).toBeNull()
  },
)
