import { expect, test } from 'vitest'
import { isLiteName, isOverrideName, templateSuffixes } from '../../src/files/names.js'

const overrides = [
  'global.override.env',
  'prod.global.override.env',
  'a.b.global.override.env',
  '.global.override.env',
  'global.override.prod.env',
  'global.override.eu.prod.env',
]
const others = [
  'global.override.env.bak',
  'xglobal.override.env',
  'global.override',
  'global.override..env',
  'global.overrideX.env',
  'Global.override.env',
  'mssql.override.env',
  'global.env',
  'global.override.env.j2.j2',
  '.j2',
  '.env',
]

test.each(overrides)('%s is linted, as a template too', (name) => {
  expect(isOverrideName(name)).toBe(true)
  for (const suffix of templateSuffixes) expect(isOverrideName(name + suffix)).toBe(true)
})

test.each(others)('%s is not', (name) => expect(isOverrideName(name)).toBe(false))

test('settings.env may be a file of Bitwarden Lite, its templates are not asked', () => {
  expect(isLiteName('settings.env')).toBe(true)
  expect(isLiteName('settings.env.example')).toBe(false)
  expect(isLiteName('my.settings.env')).toBe(false)
})
