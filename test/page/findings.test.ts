import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { browserPath } from '../../scripts/page/chromium.js'
import { readSources } from '../../src/files/sources.js'
import { lint } from '../../src/lint.js'
import { defaults } from '../lint-text.js'
import { openFile, shownFindings, site } from './site.js'

/** The files of a folder of examples, each taken for itself. */
function examples(folder: string) {
  return readSources({ folder: path.resolve('examples', folder), paths: [], patterns: null }).sources.map(
    (source) => ({
      file: source.path,
      name: path.posix.basename(source.path),
      bytes: readFileSync(path.resolve('examples', folder, source.path)),
      source: { ...source, path: path.posix.basename(source.path), explicit: true, companions: new Map() },
    }),
  )
}

describe.skipIf(browserPath === null)('the page finds what the command line finds', () => {
  const { visit } = site()

  test.each(['works', 'breaks', 'first'])('in every file of examples/%s', async (folder) => {
    const page = await visit()
    const found = examples(folder)
    expect(found.length).toBeGreaterThan(0)
    for (const { file, name, bytes, source } of found) {
      const [report] = lint([source], defaults).files
      await openFile(page, name, bytes)
      const expected = report?.findings.map(({ range: { line }, severity, rule }) => ({
        line,
        severity,
        rule,
      }))
      expect(await shownFindings(page), file).toEqual(expected)
      const features = await page.$$eval('.features li', (rows) =>
        rows.map((row) => `${row.querySelector('code')?.textContent} ${row.className}`),
      )
      expect(features, file).toEqual(report?.readiness.map(({ feature, state }) => `${feature} ${state}`))
    }
  })
})
