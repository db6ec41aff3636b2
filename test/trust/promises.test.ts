import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

/** A promise of SECURITY.md, and what it says tests it. */
interface Promised {
  readonly what: string
  readonly how: string
  readonly tests: readonly { readonly file: string; readonly titles: readonly string[] }[]
}

const rows = readFileSync('SECURITY.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
const promises = rows.slice(1).map((row): Promised => {
  const [what = '', how = '', testedBy = ''] = row.slice(2, -2).split(/ \| /)
  const tests = testedBy.split('<br>').map((each) => ({
    file: /^`([\w./-]+)`/.exec(each)?.[1] ?? '',
    titles: [...each.matchAll(/“([^”]+)”/g)].map(([, title = '']) => title),
  }))
  return { what, how, tests }
})

test('SECURITY.md promises something', () => {
  expect(promises.length).toBeGreaterThan(15)
})

describe.each(promises)('$what', ({ how, tests }) => {
  test('says how, and by which tests', () => {
    expect(how).not.toBe('')
    expect(tests.filter(({ file, titles }) => file === '' || titles.length === 0)).toEqual([])
  })

  test.each(tests)('$file has the tests it names', ({ file, titles }) => {
    expect(existsSync(file), file).toBe(true)
    const written = titlesIn(readFileSync(file, 'utf8'))
    for (const title of titles) expect(written, `${file} has no test “${title}”`).toContain(title)
  })
})

/** The titles of the tests and of their groups; of those with a table too, and of none that is skipped. */
function titlesIn(source: string): readonly string[] {
  const titled = /(?:\b(?:test|it|describe)\(|\)\()\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/g
  return [...source.matchAll(titled)].map(([, , title = '']) => title.replace(/\\(.)/g, '$1'))
}
