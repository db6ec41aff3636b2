import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { lint } from '../../src/lint.js'
import { format } from '../../src/messages/format.js'
import { languages } from '../../src/messages/language.js'
import type { Message } from '../../src/messages/message.js'
import { toJson } from '../../src/report/formats/json.js'
import { renderText } from '../../src/report/formats/text.js'
import type { Report } from '../../src/report/report.js'
import { decode } from '../../src/source/decode.js'
import { loadLanguage } from '../../src/translations/load-language.js'
import { defaults, sourceOf } from '../lint-text.js'

beforeAll(() => Promise.all(languages.map(loadLanguage)))

function reportOn(file: string): Report {
  return lint([sourceOf(decode(readFileSync(file)))], defaults)
}

test.each(languages)('a file with something of everything, in %s', async (language) => {
  const report = reportOn('test/messages/rich/global.override.env')
  const options = { language, color: false, hyperlinks: false, ascii: false, width: 100 }
  await expect(renderText(report, options)).toMatchFileSnapshot(`rich/report.${language}.txt`)
})

const examples = readdirSync('examples', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.env'))
  .map((name) => path.join('examples', name))

/** Every sentence of a report. */
function said({ files }: Report): Message[] {
  return files.flatMap(({ problem, findings, readiness }) => [
    ...(problem === null ? [] : [problem]),
    ...findings.flatMap(({ message, related, fix }) => [
      message,
      ...related.map((place) => place.message),
      ...(fix === null ? [] : [fix.description]),
    ]),
    ...readiness.flatMap(({ reason }) => reason ?? []),
  ])
}

/** What a report holds beside its sentences. */
const wording = new Set(['message', 'reason', 'description'])

function facts(report: Report, language: (typeof languages)[number]): unknown {
  return JSON.parse(JSON.stringify(toJson(report, language)), (key, value: unknown) =>
    wording.has(key) && typeof value === 'string' ? '' : value,
  )
}

describe('every example', () => {
  test('has the same findings, places and fingerprints in every language', () => {
    expect(examples.length).toBeGreaterThan(50)
    for (const file of examples) {
      const report = reportOn(file)
      expect(facts(report, 'fr'), file).toEqual(facts(report, 'en'))
    }
  })

  test('is spoken of in whole sentences: nothing is left to fill in, nothing is said in two languages', () => {
    const sentences = examples.flatMap((file) => said(reportOn(file)))
    for (const sentence of sentences) {
      const [english = '', french = ''] = languages.map((language) => format(sentence, language))
      expect(english + french).not.toMatch(/\{[a-zA-Z]+(?:\||\})/)
      if (!english.startsWith('`')) expect(french).not.toBe(english)
      expect(code(french)).toEqual(code(english))
    }
  })
})

/** The names, values and commands of a sentence, each once. */
function code(sentence: string): string[] {
  return [...new Set(sentence.match(/`[^`]*`/g))].sort()
}
