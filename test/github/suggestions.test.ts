import { describe, expect, test } from 'vitest'
import { nameIn, suggestionsFor } from '../../src/github/suggestions.js'
import type { Finding } from '../../src/rules/finding.js'
import { file, finding, report, sentence, spanOf } from '../report/sample.js'

function fixed(text: string, what: string, by: string, parts: Partial<Finding> = {}): Finding {
  const at = spanOf(text, what)
  const fix = { safety: 'safe', description: sentence('Fix.'), edits: [{ span: at, text: by }] } as const
  return { ...finding('error', { at, says: 'Not a `boolean`. Write it.' }), fix, ...parts }
}

/** The suggestions for a text with these findings. */
function suggested(content: string, findings: readonly Finding[]) {
  return report([file(content, { findings })]).files.flatMap((each) => suggestionsFor(each, 'en'))
}

const text = 'globalSettings__mail__smtp__ssl=vrai\nglobalSettings__mail__smtp__port: 587\n'

test('a safe fix becomes a block that replaces whole lines', () => {
  const [suggestion] = suggested(text, [fixed(text, 'vrai', 'true')])
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
  const [suggestion] = suggested(text, [fixed(text, whole, '')])
  expect(suggestion?.body.split('\n').slice(3)).toEqual(['```suggestion', '```'])
})

test('the fence is longer than any run of backticks in it', () => {
  const [suggestion] = suggested(text, [fixed(text, 'vrai', '`````')])
  expect(suggestion?.body).toContain('\n``````suggestion\n')
})

test('its name survives a push that moves the line', () => {
  const moved = `A=1\n${text}`
  const [one] = suggested(text, [fixed(text, 'vrai', 'true')])
  const [other] = suggested(moved, [fixed(moved, 'vrai', 'true')])
  expect(other?.name).toBe(one?.name)
  expect(nameIn(one?.body ?? '')).toBe(one?.name)
})

describe('no suggestion', () => {
  test.each(['unsafe', 'display'] as const)('for a fix that is %s', (safety) => {
    const made = fixed(text, 'vrai', 'true')
    const findings = [{ ...made, fix: made.fix && { ...made.fix, safety } }]
    expect(suggested(text, findings)).toEqual([])
  })

  test('for a line with a secret', () => {
    const secret = 'globalSettings__mail__smtp__password="MARK"x\n'
    expect(suggested(secret, [fixed(secret, 'x', '')])).toEqual([])
  })

  test('for a second fix of the same line', () => {
    const findings = [fixed(text, 'vrai', 'true'), fixed(text, 'vrai', 'false', { messageId: 'other' })]
    expect(suggested(text, findings)).toHaveLength(1)
  })

  test('for a file that was not read', () => {
    const findings = [fixed(text, 'vrai', 'true')]
    const [closed] = report([file(text, { findings, text: null })]).files
    expect(closed && suggestionsFor(closed, 'en')).toEqual([])
  })
})

test.each(['text <!-- override-lint abc -->', '> <!-- override-lint abc -->', '<!-- override-lint -->', ''])(
  'a comment that does not begin with the marker is not ours: %s',
  (body) => {
    expect(nameIn(body)).toBeNull()
  },
)
