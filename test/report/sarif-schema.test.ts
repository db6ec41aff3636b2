import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { lintFolder } from '../../scripts/docs/lint-folder.js'
import { languages } from '../../src/messages/language.js'
import { renderSarif } from '../../src/report/formats/sarif.js'
import { loadLanguage } from '../../src/translations/load-language.js'
import { file, finding, mailFile, report, unchecked } from './sample.js'

/** OASIS's own, errata 01; the validator knows the draft it is written in under no name. */
const { $schema, id, ...schema } = JSON.parse(readFileSync('test/report/sarif-schema-2.1.0.json', 'utf8'))
const ajv = new Ajv({ strict: false, allErrors: true })
addFormats.default(ajv)
const validate = ajv.compile(schema)

const at = { start: 0, end: 1 }
const suppressed = (['config', 'baseline', 'comment'] as const).map((by) => ({
  by,
  reason: `by ${by}`,
  finding: finding('warning', { at }),
}))
const reports = {
  'with findings and fixes': report([mailFile]),
  'with what is turned off': report([file('A=1', { suppressed })]),
  'with files that were not checked': report([
    unchecked('encrypted', './a b/#1/é%.env', 'Encrypted.'),
    unchecked('unreadable', '/etc/b.env', 'Closed.'),
  ]),
  'with nothing': report([]),
}

describe('SARIF', () => {
  test.each(Object.entries(reports))('%s is valid to the schema of OASIS', (_, each) => {
    expect(problems(renderSarif(each, { language: 'en' }))).toEqual([])
  })

  test.each(languages)('is valid for every example, in the language %s', async (language) => {
    await loadLanguage(language)
    expect(problems(renderSarif(await lintFolder('examples'), { language }))).toEqual([])
  })

  test('would be told apart from what is not valid', () => {
    expect(problems(renderSarif(report([mailFile]), { language: 'en' }).replace('"error"', '"bad"'))).toEqual(
      [expect.stringContaining('level')],
    )
  })
})

function problems(text: string): readonly string[] {
  validate(JSON.parse(text))
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
