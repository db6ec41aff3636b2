import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pageWords } from '../../scripts/docs/page-words.js'

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
  const words: Record<string, { why: string; fix: string }> = JSON.parse(pageWords()[0]?.content ?? '')
  const linked = /\[region-incomplete\]\(region-incomplete\.md\)/
  expect(readFileSync('docs/rules/region-unknown.md', 'utf8')).toMatch(linked)
  expect(words['region-unknown']?.why).toContain('region-incomplete')
  const blocks = Object.values(words).filter(({ fix }) => /^ {4}\w+=/m.test(fix))
  expect(blocks).not.toEqual([])
})
