import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { fix } from '../../src/fix.js'
import { lint, type Source } from '../../src/lint.js'
import { format } from '../../src/messages/format.js'
import { languages } from '../../src/messages/language.js'
import { jsonParts, toJson } from '../../src/report/formats/json.js'
import type { FileReport } from '../../src/report/report.js'
import { decode, encode } from '../../src/source/decode.js'
import { scan } from '../../src/source/scan.js'
import { rawText, SourceText } from '../../src/source/text.js'
import { loadLanguage } from '../../src/translations/load-language.js'
import { defaults, sourceOf } from '../lint-text.js'
import { soundFile } from '../samples.js'
import { corners } from '../source/grammar.js'
import { markedSource, markedText } from './canary/generate.js'
import { policy } from './canary/surfaces.js'

const seeds = fc.integer({ min: 0, max: 1_000_000 })
const texts = fc.oneof(
  { weight: 3, arbitrary: seeds.map(markedText) },
  { weight: 2, arbitrary: fc.shuffledSubarray([...soundFile]).map((lines) => `${lines.join('\n')}\n`) },
  { weight: 1, arbitrary: corners },
)
const runs = { numRuns: 500 }

const judge = (sources: readonly Source[]) => lint(sources, policy)
const judged = (text: string) => judge([sourceOf(new SourceText(text))]).files[0] as FileReport

beforeAll(() => Promise.all(languages.map(loadLanguage)))

describe('whatever the file', () => {
  test('its bytes are read and written alike', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(encode(decode(bytes))).toEqual(bytes)
      }),
      runs,
    )
  })

  test('every finding, and every edit of a fix, points into it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { text: read, findings } = judged(text)
        for (const { at, related, fix } of findings) {
          for (const { start, end } of [
            at,
            ...related.map(({ at }) => at),
            ...(fix?.edits ?? []).map(({ span }) => span),
          ]) {
            expect(0 <= start && start <= end && end <= text.length).toBe(true)
            expect(read?.position(start).line).toBeLessThanOrEqual(read?.lineCount ?? 0)
          }
        }
      }),
      runs,
    )
  })

  test('the report survives being written as JSON and read again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const report = judge([sourceOf(new SourceText(text))])
        expect(JSON.parse([...jsonParts(report, { language: 'en' })].join(''))).toEqual(toJson(report, 'en'))
      }),
      runs,
    )
  })

  test('each language says the same findings in other words', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const report = judge([sourceOf(new SourceText(text))])
        const [english, ...others] = languages.map((language) => toJson(report, language))
        for (const other of others) expect(withoutWords(other)).toEqual(withoutWords(english))
        for (const { message } of report.files.flatMap(({ findings }) => findings))
          for (const language of languages)
            expect(format(message, language)).not.toMatch(/\{(?!index|key)\w+[|}]/)
      }),
      runs,
    )
  })

  test('fixing it once fixes all that can be', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('safe', 'unsafe'), (text, level) => {
        const once = fix([sourceOf(new SourceText(text))], judge, level)
        const twice = fix(once, judge, level)
        expect(twice.map(({ text }) => text && rawText(text))).toEqual(
          once.map(({ text }) => text && rawText(text)),
        )
      }),
      runs,
    )
  })

  test('one more comment line moves findings and changes none', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (text, choice) => {
        const source = new SourceText(text)
        const lines = scan(source)
          .statements.filter(({ beginsLine }) => beginsLine)
          .map(({ span }) => source.line(source.position(span.start).line).start)
        const at = lines[choice % Math.max(1, lines.length)]
        // A mark at the very start says what a file is.
        if (at === undefined || at === 0) return
        const commented = `${text.slice(0, at)}# a note\n${text.slice(at)}`
        expect(kindsOfFindings(judged(commented))).toEqual(kindsOfFindings(judged(text)))
      }),
      runs,
    )
  })
})

describe('several files', () => {
  test('have the same findings in whatever order they are given', () => {
    fc.assert(
      fc.property(fc.array(seeds, { minLength: 2, maxLength: 6 }), fc.func(fc.nat()), (chosen, order) => {
        const sources = [...new Set(chosen)].map(markedSource)
        const shuffled = [...sources].sort((a, b) => order(a.path) - order(b.path))
        expect(toJson(judge(shuffled), 'en')).toEqual(toJson(judge(sources), 'en'))
      }),
      { numRuns: 200 },
    )
  })

  test('have the findings that each has alone, but for what only several show', () => {
    fc.assert(
      fc.property(fc.array(seeds, { minLength: 2, maxLength: 4 }), (chosen) => {
        const sources = [...new Set(chosen)].map(markedSource)
        const together = lint(sources, defaults).files
        const alone = sources.flatMap((source) => lint([source], defaults).files)
        for (const file of together) {
          const same = alone.find(({ path }) => path === file.path)
          const own = file.findings.filter(({ rule }) => rule !== 'secret-shared-between-servers')
          expect(own).toEqual(same?.findings)
        }
      }),
      { numRuns: 200 },
    )
  })
})

function kindsOfFindings({ stack, form, template, findings }: FileReport): readonly string[] {
  const kinds = findings.filter(({ rule }) => rule !== 'comment-lost-at-update')
  return [
    `${stack} ${form} ${template}`,
    ...kinds
      .map(({ rule, messageId, severity, setting }) => [rule, messageId, severity, setting].join())
      .sort(),
  ]
}

/** A report without what a person reads. */
function withoutWords(report: unknown): unknown {
  return JSON.parse(
    JSON.stringify(report, (key, value) =>
      ['message', 'description', 'reason', 'fingerprint'].includes(key) && value !== null ? '' : value,
    ),
  )
}
