import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lintFolder, placed } from '../../scripts/docs/lint-folder.js'

const folders = (root: string) => readdirSync(root).filter((name) => statSync(join(root, name)).isDirectory())
const works = folders('examples/works')
const breaks = folders('examples/breaks')

describe('configurations that work', () => {
  test('are many', () => {
    expect(works.length).toBeGreaterThanOrEqual(50)
  })

  test.each(works)('%s is silent', async (name) => {
    const { files } = await lintFolder(join('examples/works', name))
    expect(files).not.toEqual([])
    for (const { path, findings } of files) {
      const loud = findings.filter(({ severity }) => severity !== 'notice').map(({ rule }) => rule)
      expect({ path, loud }).toEqual({ path, loud: [] })
      expect(findings.length).toBeLessThanOrEqual(2)
    }
  })
})

describe('configurations that break', () => {
  test('are many', () => {
    expect(breaks.length).toBeGreaterThanOrEqual(50)
  })

  test.each(breaks)('%s has the expected findings', async (name) => {
    const folder = join('examples/breaks', name)
    const report = await lintFolder(folder)
    const lines = placed(report).map(({ path, line, column, finding: { severity, rule } }) =>
      [...(report.files.length > 1 ? [path] : []), `${line}:${column}`, severity, rule].join(' '),
    )
    expect(lines.join('\n')).toBe(readFileSync(join(folder, 'expected.txt'), 'utf8').trimEnd())
  })

  test.each(breaks)('%s has one cause and one finding', async (name) => {
    const { files } = await lintFolder(join('examples/breaks', name))
    for (const { findings } of files) {
      const severe = findings.filter(({ severity }) => severity !== 'notice')
      expect(severe.map(({ rule }) => rule)).toHaveLength(1)
    }
  })
})

test('every file says in its first line what it is', () => {
  for (const name of [...works, ...breaks]) {
    const kind = works.includes(name) ? 'works' : 'breaks'
    const folder = join('examples', kind, name)
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /(?:override.*|settings)\.env(?:\.\w+)?$/.test(path),
    )
    expect(files).not.toEqual([])
    for (const file of files.filter((path) => !path.includes('mssql'))) {
      const text = readFileSync(join(folder, file)).toString(name === 'utf-16' ? 'utf16le' : 'utf8')
      expect(text.replace(/^\uFEFF/, '').slice(0, 2)).toBe('# ')
    }
  }
})
