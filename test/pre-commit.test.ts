import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { nameKind } from '../src/source/file-name.js'

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
    'global.override.env.jinja2',
    'private_global.override.env.tmpl',
    'global-override.env',
    'global.override.eu.env.example',
    'eu.prod.global.override.env.dist',
    'global.override.env.bak',
    'global_override.env',
    'myglobal.override.env',
    'global.override..env',
    'global.override.environment',
    'settings.env',
    'settings.env.example',
    'bitwarden.env.j2',
    'environment.ts',
    'docker-compose.override.yml',
    '.env',
  ])('takes %s as the program itself would', (name) => {
    const wanted = new RegExp(hook.files)
    expect(wanted.test(name)).toBe(nameKind(name) !== null)
    expect(wanted.test(`bwdata/env/${name}`)).toBe(nameKind(name) !== null)
  })
})
