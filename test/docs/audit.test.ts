import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { folderWith } from '../folder.js'

const { steps } = parse(readFileSync('examples/workflows/audit.yml', 'utf8')).jobs.audit
const script: string = steps.at(-1).run
const install: string = steps[0].run

interface Repository {
  readonly name: string
  readonly archived?: boolean
  /** Copied into it from a folder of this repository; none for an empty one, null for one that cannot be read. */
  readonly files?: Readonly<Record<string, string>> | null
}

/** Runs the audit's script over repositories of `acme`, with GitHub played by folders. */
function audit(repositories: readonly Repository[], answers: { selection?: string; total?: number } = {}) {
  const folder = folderWith({})
  const at = (...names: string[]) => path.join(folder, ...names)
  for (const each of ['bin', 'work', 'github']) mkdirSync(at(each))
  for (const { name, files = {} } of repositories)
    if (files !== null) create(at('github', 'acme', name), files)
  writeFileSync(
    at('bin/gh'),
    `#!${process.execPath}
const { appendFileSync, readFileSync } = require('node:fs')
const args = process.argv.slice(2)
const list = ${JSON.stringify(repositories.map(({ name, archived = false }) => `acme/${name}\tmain\t${archived}\n`).join(''))}
if (args.includes('POST')) {
  appendFileSync(${JSON.stringify(at('uploads'))}, args.find((each) => each.startsWith('repos/')) + ' ' + readFileSync(0, 'utf8').replace(/\\n/g, '') + '\\n')
} else if (args.includes('.repository_selection')) console.log(${JSON.stringify(answers.selection ?? 'all')})
else if (args.includes('.total_count')) console.log(${answers.total ?? repositories.length})
else process.stdout.write(list)
`,
  )
  chmodSync(at('bin/gh'), 0o755)
  const program = at('lint/node_modules/.bin')
  mkdirSync(program, { recursive: true })
  symlinkSync(path.resolve('dist/cli/index.js'), path.join(program, 'override-lint'))
  writeFileSync(at('.gitconfig'), `[url "file://${at('github')}/"]\n  insteadOf = https://github.com/\n`)
  const summary = at('summary')
  const { status, stderr } = spawnSync('bash', ['-e', '-c', script], {
    cwd: at('work'),
    encoding: 'utf8',
    env: {
      PATH: `${at('bin')}:${process.env['PATH']}`,
      HOME: folder,
      RUNNER_TEMP: folder,
      GITHUB_STEP_SUMMARY: summary,
      GH_TOKEN: 'token',
    },
  })
  const rows = existsSync(summary) ? readFileSync(summary, 'utf8').trim().split('\n') : []
  const uploads = existsSync(at('uploads')) ? readFileSync(at('uploads'), 'utf8').trim().split('\n') : []
  return { status, stderr, rows: rows.slice(2), uploads }
}

function create(place: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(place, { recursive: true })
  const git = (...options: string[]) =>
    spawnSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@riverside.coop', ...options], {
      cwd: place,
    })
  git('init', '--quiet', '--initial-branch=main')
  git('config', 'uploadpack.allowFilter', 'true')
  for (const [target, source] of Object.entries(files))
    cpSync(source, path.join(place, target), { recursive: true })
  git('add', '--all', '--force')
  git('commit', '--quiet', '--message', 'Files')
}

const first = { 'a/b': 'examples/first' }
const lite = { 'servers/settings.env': 'examples/works/lite/settings.env' }

describe.runIf(process.platform === 'linux')('the audit of an organization', () => {
  test('has a row for each repository, and uploads what it found', () => {
    const { status, stderr, rows, uploads } = audit([
      { name: 'vault', files: first },
      { name: 'small', files: lite },
      { name: 'site', files: { 'README.md': 'LICENSE', '.env.example': 'LICENSE' } },
      { name: 'new', files: {} },
      { name: 'old', archived: true, files: first },
    ])
    expect(rows, stderr).toEqual([
      '| acme/vault | 1 checked: 3 errors, 0 warnings |',
      '| acme/small | 1 checked: 0 errors, 0 warnings |',
      '| acme/site | no such file |',
      '| acme/new | empty |',
      '| acme/old | archived, not looked at |',
    ])
    expect(status).toBe(0)
    expect(uploads.map((each) => each.split(' ')[0])).toEqual([
      'repos/acme/vault/code-scanning/sarifs',
      'repos/acme/small/code-scanning/sarifs',
    ])
    expect(JSON.parse(uploads[0]?.replace(/^\S+ /, '') ?? '')).toMatchObject({
      ref: 'refs/heads/main',
      tool_name: 'override-lint',
    })
  })

  test('is red for a repository that cannot be read, and still looks at the others', () => {
    const { status, rows } = audit([
      { name: 'gone', files: null },
      { name: 'vault', files: first },
    ])
    expect(rows).toEqual([
      '| acme/gone | **could not be read** |',
      '| acme/vault | 1 checked: 3 errors, 0 warnings |',
    ])
    expect(status).toBe(1)
  })

  test('is red where GitHub knows of more repositories than it listed', () => {
    expect(audit([{ name: 'vault', files: first }], { total: 2 }).status).toBe(1)
  })

  test('says that the App sees some repositories alone', () => {
    const { status, rows } = audit([{ name: 'vault', files: first }], { selection: 'selected' })
    expect(rows.at(-1)).toContain('others are not in this table')
    expect(status).toBe(0)
  })

  test('runs no program that a repository brings', () => {
    const trap = folderWith({ 'override-lint': '#!/bin/sh\ntouch ../../../trapped\n' })
    chmodSync(path.join(trap, 'override-lint'), 0o755)
    const { status, rows } = audit([{ name: 'vault', files: { ...first, 'node_modules/.bin': trap } }])
    expect({ status, rows }).toEqual({
      status: 0,
      rows: ['| acme/vault | 1 checked: 3 errors, 0 warnings |'],
    })
  })

  test('says of an encrypted file that it was not checked', () => {
    const secret = folderWith({ file: '-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n' })
    const files = { ...first, 'c/global.override.env': path.join(secret, 'file') }
    const { status, rows } = audit([{ name: 'vault', files }])
    expect(rows).toEqual([
      '| acme/vault | 1 checked: 3 errors, 0 warnings; 1 encrypted, binary or unreadable: not checked |',
    ])
    expect(status).toBe(0)
  })

  test('installs this package by its version', () => {
    const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(install).toContain(`--ignore-scripts --prefix "$RUNNER_TEMP/lint" ${name}@${version}`)
  })
})
