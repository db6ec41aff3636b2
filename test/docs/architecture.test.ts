import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

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

test('every room is on the page, and none that is not there', () => {
  const rooms = readdirSync('src', { withFileTypes: true }).map((each) =>
    each.isDirectory() ? `${each.name}/` : each.name,
  )
  const shown = [...page.matchAll(/^\|.*?\| (\[.*?\) )\|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/\]\(\.\.\/src\/([^)]+)\)/g)].map(([, name = '']) => name),
  )
  expect(
    shown.map((name) => (existsSync(`src/${name}`) && !name.endsWith('.ts') ? `${name}/` : name)).sort(),
  ).toEqual(rooms.sort())
})

test('the line it follows is the line it says', () => {
  const [, number = '', file = ''] = /^Line (\d+) of \[[^\]]+\]\(\.\.\/([^)]+)\)/m.exec(page) ?? []
  const [, line = ''] = /```env\n(.*)\n```/.exec(page) ?? []
  expect(readFileSync(file, 'utf8').split('\n')[Number(number) - 1]).toBe(line)
})
