import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { isLiteName, isOverrideName } from '../src/files/names.js'

const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'))
const { bin } = JSON.parse(readFileSync('package.json', 'utf8'))

describe('the pre-commit hook', () => {
  test('lints the repository: a settings.env that is named would be judged whatever it is', () => {
    expect(hook.pass_filenames).toBe(false)
  })

  test('runs the program that npm runs', () => {
    expect(hook.entry).toBe(bin['override-lint'])
  })

  test.each([
    'global.override.env',
    'eu.global.override.env',
    'global.override.eu.env',
    'global.override.env.j2',
    'global.override.eu.env.example',
    'eu.prod.global.override.env.dist',
    'global.override.env.bak',
    'global_override.env',
    'myglobal.override.env',
    'global.override..env',
    'global.override.environment',
    'settings.env',
    'my.settings.env',
    '.env',
  ])('takes %s as the program itself would', (name) => {
    const wanted = new RegExp(hook.files)
    const isTaken = isOverrideName(name) || isLiteName(name)
    expect(wanted.test(name)).toBe(isTaken)
    expect(wanted.test(`bwdata/env/${name}`)).toBe(isTaken)
  })
})
