import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const page = readFileSync('docs/architecture.md', 'utf8')

test('what the page says a file has is in that file', () => {
  const named = [...page.matchAll(/`([\w.]+)`\s+\(\[[^\]]+\]\(\.\.\/(src\/[^)]+)\)\)/g)]
  expect(named.length).toBeGreaterThan(8)
  for (const [, name = '', file = ''] of named) {
    const text = readFileSync(file, 'utf8')
    for (const part of name.split('.'))
      expect(text, `${part} in ${file}`).toMatch(new RegExp(`\\b${part}\\b`))
  }
})

test('every folder is on the page, and none that is not there', () => {
  const there = readdirSync('src', { withFileTypes: true }).map((each) =>
    each.isDirectory() ? `${each.name}/` : each.name,
  )
  const shown = [...page.matchAll(/^\| (\[.*?\) )\|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/\]\(\.\.\/src\/([^)]+)\)/g)].map(([, name = '']) => name),
  )
  expect(
    shown.map((name) => (existsSync(`src/${name}`) && !name.endsWith('.ts') ? `${name}/` : name)).sort(),
  ).toEqual(there.sort())
})

describe('where is …?', () => {
  const answers = [...page.matchAll(/^\| (Where .*\?) \| (.*) \|$/gm)]

  test('is asked ten times', () => expect(answers).toHaveLength(10))

  test.each(answers.map(([, question = '', answer = '']) => [question, answer] as const))(
    '“%s” is answered by files that are there',
    (_, answer) => {
      const files = [...answer.matchAll(/`(src\/[^`]+)`/g)].map(([, file = '']) => file)
      expect(files).not.toEqual([])
      expect(files.filter((file) => !existsSync(file))).toEqual([])
    },
  )
})

test('the line it follows is the line it says', () => {
  const [, number = '', file = ''] = /^Line (\d+) of \[[^\]]+\]\(\.\.\/([^)]+)\)/m.exec(page) ?? []
  const [, line = ''] = /```env\n(.*)\n```/.exec(page) ?? []
  expect(readFileSync(file, 'utf8').split('\n')[Number(number) - 1]).toBe(line)
})
