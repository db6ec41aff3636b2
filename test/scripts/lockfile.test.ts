import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lockfileProblems } from '../../scripts/lockfile.js'

test('the lockfile of this project is complete and names no registry', () => {
  expect(lockfileProblems(JSON.parse(readFileSync('package-lock.json', 'utf8')))).toEqual([])
})

test("a package that another system wants and that is not there fails that system's install", () => {
  const packages = {
    'node_modules/tool': { optionalDependencies: { '@tool/linux': '1.0.0', '@tool/darwin': '1.0.0' } },
    'node_modules/@tool/linux': {},
  }
  expect(lockfileProblems({ packages })).toEqual([
    '@tool/darwin is missing, which node_modules/tool wants on some system',
  ])
})

test('a package installed below another one is there', () => {
  const packages = {
    'node_modules/a/node_modules/tool': { optionalDependencies: { '@tool/linux': '1.0.0' } },
    'node_modules/a/node_modules/@tool/linux': {},
  }
  expect(lockfileProblems({ packages })).toEqual([])
})

test('a package with an address fails', () => {
  const packages = { 'node_modules/a': { resolved: 'https://registry.example.com/a.tgz' } }
  expect(lockfileProblems({ packages })).toEqual(['node_modules/a names its registry'])
})
