import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { blocksOf, pages } from '../docs/pages.js'

/** Some minutes, for the tests of the core on a slow machine that does something else besides. */
const aWhile = 900_000

let checkout: string

/** A copy of what a clone has and of what is not committed yet, with the packages that are installed here. */
beforeAll(() => {
  checkout = mkdtempSync(join(tmpdir(), 'contributing-'))
  const files = git('.', 'ls-files', '--cached', '--others', '--exclude-standard').split('\n')
  for (const file of files) if (existsSync(file)) cpSync(file, join(checkout, file), { recursive: true })
  symlinkSync(resolve('node_modules'), join(checkout, 'node_modules'), 'junction')
  git(checkout, 'init', '--quiet')
  git(checkout, 'add', '--all')
  git(
    checkout,
    ...['user.name=Ada', 'user.email=ada@riverside.coop'].flatMap((each) => ['-c', each]),
    'commit',
    '-qm',
    'A clone',
  )
}, aWhile)

afterAll(() => rmSync(checkout, { recursive: true, force: true }))

function git(folder: string, ...options: string[]): string {
  return execFileSync('git', options, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26 })
}

function shell(command: string) {
  return spawnSync(command, { cwd: checkout, encoding: 'utf8', shell: true, maxBuffer: 2 ** 28 })
}

/** What is written in the copy instead of the words in capitals. */
function writeOut(path: string): void {
  const file = join(checkout, path)
  const words = path.includes('/fr/') ? 'un nom terne' : 'a dull name'
  const text = readFileSync(file, 'utf8').replace(/\p{Lu}{2,}(?:[ ,:]+[\p{Lu}’]+)+/gu, words)
  writeFileSync(file, text)
}

describe('npm run new-rule', () => {
  test.each([
    ['no group', ''],
    ['an unknown group', 'letters site-name-dull globalSettings__siteName'],
    ['an id in another form', 'names SiteName globalSettings__siteName'],
    ['an unknown setting', 'names site-name-dull globalSettings__sightName'],
    ['a list', 'names site-name-dull globalSettings__yubico__validationUrls'],
    ['one word, which names no problem', 'names dull globalSettings__siteName'],
  ])('rejects %s, and changes nothing', (_, options) => {
    const { status, stderr } = shell(`npm run --silent new-rule -- ${options}`)
    expect(status).toBe(2)
    expect(stderr).toContain('npm run new-rule -- GROUP ID SETTING')
    expect(git(checkout, 'status', '--porcelain')).toBe('')
  })

  test('rejects a rule that is there', () => {
    const { status, stderr } = shell(
      'npm run --silent new-rule -- mail smtp-tls-mismatch globalSettings__mail__smtp__ssl',
    )
    expect(status).toBe(2)
    expect(stderr).toContain('smtp-tls-mismatch already')
  })
})

test('the steps of CONTRIBUTING.md make a rule, to the letter, and every test of the core passes', {
  timeout: aWhile,
}, () => {
  const page = pages.find(({ path }) => path === 'CONTRIBUTING.md')
  const from = page?.lines.indexOf('## Add a rule') ?? 0
  const length = page?.lines.slice(from + 1).findIndex((line) => line.startsWith('## ')) ?? 0
  const section = { path: '', lines: page?.lines.slice(from, from + 1 + length) ?? [] }
  const [make = '', ...after] = blocksOf(section).flatMap(({ lines }) => lines)
  const [, group = '', id = ''] = /^npm run new-rule -- (\S+) (\S+) \S+$/.exec(make) ?? []
  const written = [...section.lines.join('\n').matchAll(/^\d\. Write [^`]*`([^`]+)`/gm)].map(
    ([, path = '']) => path.replace('GROUP', group).replace('ID', id),
  )
  expect(written).toHaveLength(4)
  expect(after).toEqual(['npm run docs && npm run build', 'npm test'])

  const made = shell(make)
  expect({ status: made.status, stderr: made.stderr }).toEqual({ status: 0, stderr: '' })
  for (const path of written) writeOut(path)
  for (const command of after) {
    const { status, stdout, stderr } = shell(command)
    expect(status, `${command}\n${stdout.slice(-4000)}\n${stderr.slice(-4000)}`).toBe(0)
  }

  expect(readFileSync(join(checkout, `docs/rules/${id}.md`), 'utf8')).toMatch(
    new RegExp(`1:1-1:[0-9]+ notice ${id} `),
  )
  const changed = git(checkout, 'status', '--porcelain', '--untracked-files=all')
    .split('\n')
    .map((line) => line.slice(3))
    .filter((path) => path !== '' && !path.startsWith('dist/'))
  const generated = [
    'README.md',
    'README.fr.md',
    'docs/rules/README.md',
    'docs/schemas/config.schema.json',
    'src/rules/pages.json',
    'src/rules/table.ts',
  ]
  expect(changed).toEqual(expect.arrayContaining(written))
  expect(generated).toEqual(expect.arrayContaining(changed.filter((path) => !written.includes(path))))
})
