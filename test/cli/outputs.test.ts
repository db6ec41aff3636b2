import { spawnSync } from 'node:child_process'
import { closeSync, linkSync, mkdirSync, openSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith } from '../folder.js'
import { broken, clean } from '../samples.js'
import { cli, program } from './run.js'

const name = 'bwdata/env/global.override.env'

/** A repository with a file to lint, and one beside it that nothing may overwrite. */
function repository(files: Readonly<Record<string, string>> = {}) {
  const folder = folderWith({ [name]: broken, 'precious.txt': 'precious', '.git/HEAD': '', ...files })
  return { folder, at: (...parts: string[]) => path.join(folder, ...parts) }
}

/** Runs and says what became of the report: nothing else is written, and nothing is linted first. */
function rejected(folder: string, args: readonly string[]): string {
  const { code, stdout, stderr } = cli(folder, args)
  expect([code, stdout]).toEqual([2, ''])
  return stderr
}

describe('a report is never written through a symlink', () => {
  test('that is the file itself', () => {
    const { folder, at } = repository()
    symlinkSync('precious.txt', at('report.json'))
    expect(rejected(folder, ['--report', 'json=report.json'])).toMatch(/report\.json is a symlink or leads/)
    expect(readFileSync(at('precious.txt'), 'utf8')).toBe('precious')
  })

  test('that leads nowhere yet', () => {
    const { folder, at } = repository()
    symlinkSync('../new', at('report.json'))
    expect(rejected(folder, ['--report', 'sarif=report.json'])).toMatch(/is a symlink/)
  })

  test.each(['out/report.json', 'out/deeper/report.json'])('that is a folder on the way to %s', (file) => {
    const { folder, at } = repository()
    const elsewhere = folderWith({})
    symlinkSync(elsewhere, at('out'))
    expect(rejected(folder, ['--report', `json=${file}`])).toMatch(/is a symlink or leads through one/)
  })

  test('above the current folder but within the repository', () => {
    const { at } = repository({ 'app/a.txt': '' })
    symlinkSync(folderWith({}), at('out'))
    expect(rejected(at('app'), ['--report', 'json=../out/a.json'])).toMatch(/leads through one/)
  })

  test('also as an absolute path, and as a baseline', () => {
    const { folder, at } = repository()
    symlinkSync('precious.txt', at('report.json'))
    expect(rejected(folder, ['--report', `json=${at('report.json')}`])).toMatch(/is a symlink/)
    expect(rejected(folder, ['--write-baseline', 'report.json'])).toMatch(/is a symlink/)
  })

  test('but into a folder that leads to the repository itself, which is the user’s own', () => {
    const { folder, at } = repository()
    const home = folderWith({})
    symlinkSync(folder, path.join(home, 'link'))
    expect(cli(path.join(home, 'link'), ['--report', 'json=out/a.json']).code).toBe(1)
    expect(readFileSync(at('out/a.json'), 'utf8')).toContain('smtp-tls-mismatch')
  })
})

describe('a report is never written over what the run reads', () => {
  const files = {
    'bwdata/config.yml': 'url: https://vault.example.net\n',
    'bwdata/docker/docker-compose.override.yml': 'services: {}\n',
    '.override-lint.yml': 'fail-on: never\n',
    'other.yml': 'fail-on: never\n',
  }

  test.each([
    ['a linted file', name, []],
    ['a linted file by another spelling', `./bwdata/../${name}`, []],
    ['the config', '.override-lint.yml', []],
    ['a config that is not read', '.override-lint.yml', ['--no-config']],
    ['a config that is named', 'other.yml', ['--config', 'other.yml']],
    ['the config.yml of Setup', 'bwdata/config.yml', []],
    ['a Compose file beside it', 'bwdata/docker/docker-compose.override.yml', []],
  ])('%s', (_, file, args) => {
    const { folder, at } = repository(files)
    const before = readFileSync(at(file), 'utf8')
    expect(rejected(folder, [...args, '--report', `json=${file}`])).toMatch(/is a file that this run reads/)
    expect(readFileSync(at(file), 'utf8')).toBe(before)
  })

  test('by a hard link', () => {
    const { folder, at } = repository()
    linkSync(at(name), at('report.json'))
    expect(rejected(folder, ['--report', 'json=report.json'])).toMatch(/this run reads/)
  })

  test('the baseline in force, also where it is written in the same run', () => {
    const { folder } = repository()
    expect(cli(folder, ['--write-baseline', 'lint.json']).code).toBe(0)
    for (const option of ['--baseline', '--write-baseline'])
      expect(rejected(folder, [option, 'lint.json', '--report', 'json=lint.json'])).toMatch(/lint\.json is /)
    expect(rejected(folder, ['--write-baseline', 'new.json', '--report', 'json=new.json'])).toMatch(
      /two outputs/,
    )
  })

  test('a folder, or one file twice', () => {
    const { folder, at } = repository()
    mkdirSync(at('out'))
    expect(rejected(folder, ['--report', 'json=out'])).toMatch(/out is a folder/)
    expect(rejected(folder, ['--report', 'json=a', '--report', 'sarif=./a'])).toMatch(/named for two outputs/)
  })

  test('an earlier report is replaced', () => {
    const { folder, at } = repository({ 'report.json': 'x'.repeat(100_000) })
    expect(cli(folder, ['--report', 'json=report.json']).code).toBe(1)
    expect(JSON.parse(readFileSync(at('report.json'), 'utf8'))).toMatchObject({ verdict: 'fail' })
  })
})

describe('what cannot be written is said', () => {
  const linux = process.platform === 'linux'

  test.runIf(linux)('a report in a folder that the system does not make', () => {
    const { folder } = repository()
    const { code, stderr } = cli(folder, ['--report', 'json=/proc/self/none/report.json'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/cannot be written \(E[A-Z]+\)/)
  })

  test.runIf(linux).each(['text', 'json', 'sarif', 'gitlab'])(
    '%s to a standard output that is full',
    (format) => {
      const folder = folderWith({ [name]: clean })
      const full = openSync('/dev/full', 'w')
      const { status, stderr } = spawnSync(process.execPath, [program, '--format', format], {
        cwd: folder,
        env: {},
        encoding: 'utf8',
        stdio: ['ignore', full, 'pipe'],
      })
      closeSync(full)
      expect([status, stderr]).toEqual([2, expect.stringContaining('ENOSPC')])
    },
  )
})

describe('--write-baseline', () => {
  test.each([
    ['text', 'precious'],
    ['nothing', ''],
    ['other JSON', '{ "version": 1 }'],
    ['a baseline of another version', '{ "version": 2, "findings": [] }'],
    ['a report', '{ "schemaVersion": 1, "files": [] }'],
  ])('overwrites no file that holds %s', (_, content) => {
    const { folder, at } = repository({ 'known.json': content })
    expect(rejected(folder, ['--write-baseline', 'known.json'])).toMatch(
      /known\.json exists and is not a baseline, so it is not overwritten/,
    )
    expect(readFileSync(at('known.json'), 'utf8')).toBe(content)
  })

  test('is advised for no file that is something else', () => {
    const { folder } = repository({ 'package.json': '{}' })
    const { stderr } = cli(folder, ['--baseline', 'package.json'])
    expect(stderr).toMatch(/package\.json is not a baseline/)
    expect(stderr).not.toMatch(/--write-baseline package\.json/)
  })

  test('overwrites a baseline', () => {
    const { folder, at } = repository()
    writeFileSync(at('known.json'), '{ "version": 1, "findings": [] }')
    expect(cli(folder, ['--write-baseline', 'known.json']).code).toBe(0)
    expect(readFileSync(at('known.json'), 'utf8')).toContain('smtp-tls-mismatch')
  })
})
