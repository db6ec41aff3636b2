import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { project } from '../../src/messages/project.js'
import { anchorsOf, type Page, pages, proseOf } from './pages.js'

/** Where the links, pictures and sources of a page lead, outside of code. */
function targetsOf(page: Page): readonly string[] {
  const text = proseOf(page)
    .join('\n')
    .replace(/`[^`\n]*`/g, '')
  const found = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset|href)="([^"]+)"/g)]
  return found.map(([, link, source]) => link ?? source ?? '')
}

/** The project's own pages are in this repository, whatever address leads there. */
const own = ['blob', 'raw'].flatMap((kind) =>
  [project.tag, 'main'].map((ref) => `${project.repository}/${kind}/${ref}/`),
)

function withinRepository(page: Page, target: string): { file: string; anchor: string | null } | null {
  const prefix = own.find((each) => target.startsWith(each))
  if (prefix === undefined && /^[a-z]+:/.test(target)) return null
  const [place = '', anchor = null] = target.slice(prefix?.length ?? 0).split('#')
  if (prefix !== undefined) return { file: place, anchor }
  return { file: place === '' ? page.path : path.posix.join(path.posix.dirname(page.path), place), anchor }
}

describe.each(pages.map((page) => ({ ...page })))('$path', (page) => {
  const links = targetsOf(page).flatMap((target) => {
    const found = withinRepository(page, target)
    return found === null ? [] : [{ target, ...found }]
  })

  test('leads to files that are there', () => {
    expect(links.filter(({ file }) => !existsSync(file)).map(({ target }) => target)).toEqual([])
  })

  test('leads to headings that are there', () => {
    const astray = links.filter(({ file, anchor }) => {
      const other = pages.find((each) => each.path === path.posix.normalize(file))
      return anchor !== null && other !== undefined && !anchorsOf(other).has(anchor)
    })
    expect(astray.map(({ target }) => target)).toEqual([])
  })

  test('links outside by https alone', () => {
    expect(targetsOf(page).filter((target) => /^(?!https:|mailto:)[a-z]+:/.test(target))).toEqual([])
  })
})

test('every picture is shown, in light and dark', () => {
  const shown = new Set(pages.flatMap((page) => targetsOf(page)).filter((target) => target.endsWith('.webp')))
  const names = readdirSync('docs/pictures').map((name) => `docs/pictures/${name}`)
  expect([...shown].sort()).toEqual(names.sort())
  for (const name of names) expect(shown).toContain(name.replace(/light|dark/, (theme) => other(theme)))
})

function other(theme: string): string {
  return theme === 'light' ? 'dark' : 'light'
}

test('every page of docs/ can be reached from the README', () => {
  const reached = new Set<string>()
  const open = ['README.md']
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const page = pages.find(({ path }) => path === at)
    if (page === undefined || reached.has(at)) continue
    reached.add(at)
    for (const target of targetsOf(page)) {
      const found = withinRepository(page, target)
      if (found !== null) open.push(path.posix.normalize(found.file))
    }
  }
  const docs = pages.map(({ path }) => path).filter((name) => name.startsWith('docs/'))
  expect(docs.filter((name) => !reached.has(name))).toEqual([])
})
