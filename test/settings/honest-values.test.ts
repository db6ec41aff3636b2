import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lintText } from '../lint-text.js'
import { soundFileWith } from '../samples.js'

/** Values by setting: blocks of lines, the setting in the first. */
function valuesIn(file: string): readonly (readonly [setting: string, value: string])[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8').trimEnd()
  return text.split('\n\n').flatMap((block) => {
    const [setting = '', ...values] = block.split('\n')
    return values.map((value) => [setting, value] as const)
  })
}

/** Values that people use, although a word or a mark in them is one of a placeholder. */
const honest = valuesIn('honest-values.txt')
/** What guides print where a value belongs. */
const printed = valuesIn('printed-values.txt')

const database = 'globalSettings__sqlServer__connectionString'
const password = 'globalSettings__mail__smtp__password'
const passwords = honest.filter(([setting, value]) => setting === password && !/["'; $]/.test(value))

test('there are a hundred and more of the first, and of the second in every language that is known', () => {
  expect(honest.length).toBeGreaterThanOrEqual(100)
  expect(printed.length).toBeGreaterThanOrEqual(50)
})

describe('an honest value is silent', () => {
  test.each(honest)('%s=%s', (setting, value) => expect(placeholdersIn(setting, value)).toEqual([]))

  test.each(passwords)('%s=%s, within a connection string', (_, value) => {
    const text = `Data Source=tcp:mssql,1433;Initial Catalog=vault;User ID=sa;Password=${value};Encrypt=True`
    expect(placeholdersIn(database, text)).toEqual([])
  })
})

describe('what a guide prints is found', () => {
  test.each(printed)('%s=%s', (setting, value) => {
    expect(placeholdersIn(setting, value)).toEqual(['placeholder-left'])
  })
})

function placeholdersIn(setting: string, value: string): readonly string[] {
  const quote = value.includes("'") ? '"' : "'"
  const line = `${setting}=${/["' #$;]/.test(value) ? `${quote}${value}${quote}` : value}`
  return lintText(soundFileWith({ [setting]: line }))
    .filter(({ rule, severity }) => rule === 'placeholder-left' && severity !== 'notice')
    .map(({ rule }) => rule)
}
