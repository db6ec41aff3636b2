import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { digestsOf, drawnFrom, picturesOfRuns } from '../../scripts/pictures/drawn.js'

test('the pictures show what the bundles print; else run `npm run pictures`', () => {
  expect(digestsOf(picturesOfRuns())).toEqual(JSON.parse(readFileSync(drawnFrom, 'utf8')))
})

test.each(['README.md', 'README.fr.md'])(
  '%s has its pictures in its own language, light and dark',
  (page) => {
    const named = [...readFileSync(page, 'utf8').matchAll(/docs\/pictures\/[\w-]+\.webp/g)].map(
      ([file]) => file,
    )
    const language = page === 'README.md' ? '' : '-fr'
    const expected = ['annotations', 'summary', 'terminal', 'page'].flatMap((name) =>
      ['dark', 'light'].map((theme) => `docs/pictures/${name}${language}-${theme}.webp`),
    )
    expect(named).toEqual(expected)
    for (const file of named) expect(existsSync(file)).toBe(true)
  },
)
