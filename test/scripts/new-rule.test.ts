import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const compiler = resolve('node_modules/typescript/bin/tsc')
/** Two compilations on a slow machine, in milliseconds. */
const aWhile = 120_000
let house: string

/** A copy of what the script reads and writes, in which a rule can be made. */
beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'new-rule-'))
  for (const part of ['src', 'scripts', 'docs/rules', 'package.json', 'tsconfig.json'])
    cpSync(part, join(house, part), { recursive: true })
  symlinkSync(resolve('node_modules'), join(house, 'node_modules'), 'junction')
  compile()
}, aWhile)

afterAll(() => rmSync(house, { recursive: true, force: true }))

function compile() {
  return spawnSync(process.execPath, [compiler, '-p', '.', '--noCheck'], { cwd: house, encoding: 'utf8' })
}

function node(script: string, ...args: string[]) {
  return spawnSync(process.execPath, [script, ...args], { cwd: house, encoding: 'utf8' })
}

const newRule = (...args: string[]) => node('lib/scripts/new-rule.js', ...args)
const read = (path: string) => readFileSync(join(house, path), 'utf8')

describe('npm run new-rule', () => {
  test.each([
    ['no group', []],
    ['an unknown group', ['letters', 'site-name-dull', 'globalSettings__siteName']],
    ['an id in another form', ['names', 'SiteName', 'globalSettings__siteName']],
    ['an unknown setting', ['names', 'site-name-dull', 'globalSettings__sightName']],
    ['one word, which names no problem', ['names', 'dull', 'globalSettings__siteName']],
  ])('rejects %s', (_, args) => {
    const { status, stderr } = newRule(...args)
    expect(status).toBe(2)
    expect(stderr).toContain('npm run new-rule -- GROUP ID SETTING')
  })

  test('rejects a rule that is there', () => {
    const { status, stderr } = newRule('mail', 'smtp-tls-mismatch', 'globalSettings__mail__smtp__ssl')
    expect(status).toBe(2)
    expect(stderr).toContain('smtp-tls-mismatch already')
  })

  test(
    'makes a rule that compiles, has its sentences, and finds something on its page',
    () => {
      expect(newRule('names', 'site-name-dull', 'globalSettings__siteName')).toMatchObject({
        status: 0,
        stderr: '',
      })
      expect(existsSync(join(house, 'src/rules/names/site-name-dull.ts'))).toBe(true)
      for (const path of ['src/messages/en.ts', 'src/messages/fr.ts'])
        expect(read(path)).toContain("'site-name-dull': {")
      expect(read('src/rules/table.ts')).toContain("from './names/site-name-dull.js'")

      expect(compile().stdout).toBe('')
      const made = node(
        '--input-type=module',
        '-e',
        `import { rulePages } from './lib/scripts/docs/rule-pages.js'
       const pages = await rulePages()
       console.log(pages.find(({ path }) => path.endsWith('site-name-dull.md')).content)`,
      )
      expect(made.stdout).toContain('1:1-1:30 notice site-name-dull globalSettings__siteName')
    },
    aWhile,
  )
})
