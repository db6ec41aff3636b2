import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { lint } from '../../src/lint.js'
import { SourceText } from '../../src/source/text.js'
import { defaults, sourceOf } from '../lint-text.js'
import { soundFile } from '../samples.js'

/** What is found in parts of one folder, but the notice about secrets. */
function findingsOfParts(...parts: readonly (readonly string[])[]): readonly string[] {
  const sources = parts.map((lines, index) =>
    sourceOf(new SourceText(`${lines.join('\n')}\n`), `env/global.override.${index}.env`),
  )
  return lint(sources, defaults).files.flatMap(({ findings }, index) =>
    findings.map(({ rule }) => `${index} ${rule}`).filter((each) => !each.endsWith('secret-in-clear')),
  )
}

describe('parts of one folder are one file', () => {
  test.prop([fc.array(fc.boolean(), { minLength: soundFile.length, maxLength: soundFile.length })])(
    'wherever it is cut',
    (isFirst) => {
      fc.pre(isFirst.includes(true) && isFirst.includes(false))
      const first = soundFile.filter((_, index) => isFirst[index])
      const second = soundFile.filter((_, index) => !isFirst[index])
      expect(findingsOfParts(first, second)).toEqual([])
    },
  )

  test.each([
    ['postgresql', 'postgreSql', 'Host=db;Database=vault;Username=bitwarden;Password=Kd93kfPq2mZxW7'],
    ['mysql', 'mysql', 'server=db;database=vault;user=bitwarden;password=Kd93kfPq2mZxW7'],
    ['sqlite', 'sqlite', 'Data Source=/etc/bitwarden/vault.db'],
  ])(
    'also where one of them brings a %s database beside the one that Setup writes',
    (word, section, text) => {
      const database = [
        `globalSettings__databaseProvider=${word}`,
        `globalSettings__${section}__connectionString=${text}`,
      ]
      expect(findingsOfParts(soundFile, database)).toEqual([])
    },
  )
})

test('two parts that both set one of Setup’s lines are two installations, and neither completes the other', () => {
  const mail = soundFile.filter((line) => line.includes('mail__') || line.includes('internalIdentityKey='))
  expect(findingsOfParts(soundFile, mail)).toContain('1 installation-id-missing')
})
