import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pageWords, wordsOf } from '../../scripts/docs/page-words.js'

test('the words that explain prints are those of the pages; else run `npm run docs`', () => {
  const [made] = pageWords()
  expect(readFileSync(made?.path ?? '', 'utf8')).toBe(made?.content)
})

test('every page says why, and how to fix it, in words that need no browser', () => {
  const words: Record<string, { why: string; fix: string }> = JSON.parse(pageWords()[0]?.content ?? '')
  for (const [id, { why, fix }] of Object.entries(words)) {
    expect([why, fix], id).not.toContain('')
    expect(why + fix, id).not.toMatch(/<!--|\]\(|```|^\|/m)
  }
})

test('a link is its text, and a block is indented', () => {
  const page =
    '# x\n\nSee [y](y.md).\n\n## Bad\n\nno\n\n## How to fix it\n\nWrite\n\n```env\nA=1\n```\n\n## Sources\n'
  expect(wordsOf(page)).toEqual({ why: 'See y.', fix: 'Write\n\n    A=1' })
})
