import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { browserPath } from '../../scripts/page/chromium.js'
import { silentRules } from '../../scripts/page/silent-rules.js'
import { readSources } from '../../src/files/sources.js'
import { lint } from '../../src/lint.js'
import { format } from '../../src/messages/format.js'
import type { Language } from '../../src/messages/language.js'
import type { FileReport } from '../../src/report/report.js'
import { encode } from '../../src/source/decode.js'
import { SourceText } from '../../src/source/text.js'
import { loadLanguage } from '../../src/translations/load-language.js'
import { defaults } from '../lint-text.js'
import { openFile, type ShownRow, shownFindings, site } from './site.js'

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

  test.each([
    ['works', 'en'],
    ['breaks', 'en'],
    ['breaks', 'fr'],
    ['first', 'en'],
  ] as const)('in every file of examples/%s, and says it in %s', async (folder, language) => {
    await loadLanguage(language)
    const page = await visit()
    await page.click(`button[value=${language}]`)
    const found = examples(folder)
    expect(found.length).toBeGreaterThan(0)
    for (const { file, name, bytes, source } of found) {
      const [report] = lint([source], defaults).files
      await openFile(page, name, bytes)
      expect(await shownFindings(page), file).toEqual(expectedRows(report, language))
      const features = await page.$$eval('.features li', (rows) =>
        rows.map((row) => `${row.querySelector('code')?.textContent} ${row.className}`),
      )
      expect(features, file).toEqual(report?.readiness.map(({ feature, state }) => `${feature} ${state}`))
    }
  })

  test('where comments name the rules that are left out of it', async () => {
    const lines = [...silentRules].map((rule) => `# override-lint-ignore ${rule}: reason\nA=1\n`)
    const text = new SourceText(lines.join(''))
    const source = { path: 'global.override.env', text, problem: null, explicit: true, companions: new Map() }
    const expected = expectedRows(lint([source], defaults).files[0], 'en')
    expect(expected.filter(({ rule }) => rule === 'ignore-unused')).toHaveLength(silentRules.size)
    const page = await visit()
    await openFile(page, source.path, encode(text))
    expect(await shownFindings(page)).toEqual(expected)
  })
})

function expectedRows(report: FileReport | undefined, language: Language): readonly ShownRow[] {
  return (report?.findings ?? []).map(({ range: { line }, severity, rule, message }) => ({
    line,
    severity,
    rule,
    message: format(message, language).replaceAll('`', ''),
  }))
}
