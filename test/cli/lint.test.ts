import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith } from '../folder.js'
import { broken, clean, name } from '../samples.js'
import { cli } from './run.js'

/** The rules a JSON report found, by file. */
function found(stdout: string): Record<string, string[]> {
  const { files } = JSON.parse(stdout) as { files: { path: string; findings: { rule: string }[] }[] }
  return Object.fromEntries(files.map((file) => [file.path, file.findings.map(({ rule }) => rule)]))
}

describe('the exit code is the gate', () => {
  test('0 for a file without errors, and the last line says how many files were checked', () => {
    const { code, stdout, stderr } = cli(folderWith({ [name]: clean }), [])
    expect(code).toBe(0)
    expect(stdout).toMatch(/1 file checked: 0 errors, 0 warnings, 1 notice, 0 suppressed\n$/)
    expect(stderr).toBe('')
  })

  test('1 for a finding at or above --fail-on, in every format', () => {
    const folder = folderWith({ [name]: broken })
    for (const format of ['text', 'json', 'sarif', 'github', 'gitlab'])
      expect(cli(folder, ['--format', format]).code, format).toBe(1)
    expect(cli(folder, ['--fail-on', 'never']).code).toBe(0)
    expect(cli(folderWith({ [name]: clean }), ['--fail-on=notice']).code).toBe(1)
  })

  test('2 for a mistake in the call: nothing on standard output, one sentence on standard error', () => {
    const { code, stdout, stderr } = cli(folderWith({ [name]: broken }), ['--frmat', 'json'])
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toBe('override-lint: Unknown option `--frmat`. Did you mean `--format`?\n')
  })

  test('2 for a path that is not there, and the others are linted all the same', () => {
    const { code, stdout } = cli(folderWith({ [name]: broken }), ['--format=json', name, 'gone.env'])
    expect(code).toBe(2)
    expect(found(stdout)).toEqual({ [name]: ['secret-in-clear', 'smtp-tls-mismatch'], 'gone.env': [] })
  })
})

describe('what is linted', () => {
  test('a folder, a file by any name, or the current folder', () => {
    const folder = folderWith({ [`a/${name}`]: broken, 'b/other.txt': broken, 'c/readme.md': '' })
    const paths = (args: string[]) => Object.keys(found(cli(folder, ['--format=json', ...args]).stdout))
    expect(paths([])).toEqual([`a/${name}`])
    expect(paths(['a'])).toEqual([`a/${name}`])
    expect(paths(['b/other.txt'])).toEqual(['b/other.txt'])
    expect(paths(['./b/other.txt', 'a'])).toEqual([`a/${name}`, 'b/other.txt'])
  })

  test('standard input, under the name an editor gives it', () => {
    const { code, stdout } = cli(folderWith({}), ['--format=json', '--stdin-filename', name, '-'], {
      input: broken,
    })
    expect(code).toBe(1)
    expect(Object.keys(found(stdout))).toEqual([name])
  })

  test.each(['settings.env', 'env/global.override.env'])(
    'standard input with a name, %s, is read with what lies beside that file',
    (file) => {
      const folder = folderWith({
        'env/global.override.env': clean,
        'config.yml': 'url: https://other.example.net\n',
      })
      cpSync('examples/works/lite-database-from-compose', folder, { recursive: true })
      const input = readFileSync(path.join(folder, file), 'utf8')
      const onDisk = found(cli(folder, ['--format=json', file]).stdout)
      const piped = cli(folder, ['--format=json', '--stdin-filename', file, '-'], { input })
      expect(found(piped.stdout)).toEqual(onDisk)
      const alone = cli(folderWith({}), ['--format=json', '--stdin-filename', file, '-'], { input })
      expect(found(alone.stdout)).not.toEqual(onDisk)
    },
  )

  test('no file: a word on standard error and 0, unless the user says otherwise', () => {
    const folder = folderWith({ 'readme.md': '' })
    const silent = cli(folder, ['--if-no-files', 'ignore'])
    const told = cli(folder, [])
    const rejected = cli(folder, ['--if-no-files', 'error'])
    expect([silent.code, told.code, rejected.code]).toEqual([0, 0, 2])
    expect(silent.stderr).toBe('')
    expect(told.stderr).toMatch(/nothing was checked/)
    expect(told.stdout).toMatch(/0 files checked/)
    expect(rejected.stderr).toMatch(/nothing was checked/)
  })

  test('patterns the user wrote that match nothing are a mistake', () => {
    const folder = folderWith({ [name]: clean, '.override-lint.yml': 'files: "deploy/*.env"\n' })
    const { code, stderr } = cli(folder, [])
    expect(code).toBe(2)
    expect(stderr).toMatch(/No file matches the patterns of \.override-lint\.yml, line 1/)
  })
})

describe('reports', () => {
  test('--report writes others beside the one on standard output, folders included', () => {
    const folder = folderWith({ [name]: broken })
    const { code, stdout } = cli(folder, ['--report', 'json=out/a.json', '--report=text=out/a.txt'])
    expect(code).toBe(1)
    expect(found(readFileSync(path.join(folder, 'out/a.json'), 'utf8'))[name]).toContain('smtp-tls-mismatch')
    expect(readFileSync(path.join(folder, 'out/a.txt'), 'utf8')).toBe(stdout)
  })

  test('a report that cannot be written: 2, and which', () => {
    const folder = folderWith({ [name]: clean, taken: '' })
    const { code, stderr } = cli(folder, ['--report', 'json=taken/a.json'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/taken\/a\.json cannot be written \(E/)
  })

  test('no colour where there is no terminal, colour where it is asked for, and NO_COLOR', () => {
    const folder = folderWith({ [name]: broken })
    const sgr = '\u001b['
    expect(cli(folder, []).stdout).not.toContain(sgr)
    expect(cli(folder, ['--color=always']).stdout).toContain(sgr)
    expect(cli(folder, [], { env: { FORCE_COLOR: '1' } }).stdout).toContain(sgr)
    expect(cli(folder, [], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).stdout).not.toContain(sgr)
  })
})

describe('the config', () => {
  test('is found in the folder, and options win over it', () => {
    const folder = folderWith({ [name]: broken, '.github/override-lint.yml': 'fail-on: never\n' })
    expect(cli(folder, []).code).toBe(0)
    expect(cli(folder, ['--fail-on', 'error']).code).toBe(1)
    expect(cli(folder, ['--no-config']).code).toBe(1)
  })

  test('is that of the repository when one works in a folder of it, and its patterns start there', () => {
    const config = `rules: { secret-in-clear: off }\nignore: [{ rule: smtp-tls-mismatch, files: "bwdata/**", reason: lab }]\n`
    const folder = folderWith({ [name]: broken, '.git/HEAD': '', '.override-lint.yml': config })
    const { code, stdout } = cli(path.join(folder, 'bwdata/env'), ['--format', 'json'])
    expect(code).toBe(0)
    expect(found(stdout)).toEqual({ 'global.override.env': [] })
  })

  test('a mistake in it: 2, with its line', () => {
    const folder = folderWith({ [name]: clean, '.override-lint.yml': 'language: en\nfailon: never\n' })
    const { code, stderr } = cli(folder, [])
    expect(code).toBe(2)
    expect(stderr).toMatch(/`failon` on line 2 of \.override-lint\.yml .*Did you mean `fail-on`\?/)
  })

  test('one that is named must be there', () => {
    expect(cli(folderWith({ [name]: clean }), ['--config', 'ci/lint.yml'])).toMatchObject({
      code: 2,
      stderr: 'override-lint: Config file ci/lint.yml not found. Correct the path, or leave it out.\n',
    })
  })

  test('--print-config shows each choice and where it comes from, and what it prints is a config', () => {
    const folder = folderWith({
      [name]: broken,
      '.override-lint.yml':
        'fail-on: warning\norganization:\n  features: [invite-only]\nrules:\n  open-registration: off\n',
    })
    const { code, stdout } = cli(folder, [
      '--print-config',
      '--rule',
      'admins-empty=error',
      '--server-version=2026.8.0',
    ])
    expect(code).toBe(0)
    expect(stdout).toContain('fail-on: "warning" # .override-lint.yml, line 1\n')
    expect(stdout).toContain('  plan: enterprise # default\n')
    expect(stdout).toContain('  admins-empty: error # `--rule`\n')
    expect(stdout).toContain('server-version: "2026.8.0" # `--server-version`\n')
    writeFileSync(path.join(folder, 'printed.yml'), stdout)
    const again = cli(folder, ['--print-config', '--config', 'printed.yml'])
    expect(again.code).toBe(0)
    expect(again.stdout.replaceAll(/ # .*/g, '')).toBe(stdout.replaceAll(/ # .*/g, ''))
  })
})

describe('what is accepted', () => {
  const ignoring = (more: string) =>
    `ignore:\n  - rule: smtp-tls-mismatch\n    reason: relay of the lab\n${more}`

  test('by the config: set aside, counted and kept in the JSON with its reason', () => {
    const folder = folderWith({ [name]: broken, '.override-lint.yml': ignoring('') })
    const { code, stdout } = cli(folder, ['--format', 'json'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      counts: { error: 0, suppressed: 1 },
      files: [{ suppressed: [{ rule: 'smtp-tls-mismatch', by: 'config', reason: 'relay of the lab' }] }],
    })
    expect(cli(folder, []).stdout).toMatch(/1 suppressed\n$/)
  })

  test('by the config for another setting or other files: not', () => {
    for (const more of ['    setting: globalSettings__mail__smtp__host\n', '    files: "lab/**"\n']) {
      const folder = folderWith({ [name]: broken, '.override-lint.yml': ignoring(more) })
      expect(cli(folder, []).code).toBe(1)
    }
  })

  test.each(['ignore', 'disable'])('by a comment above (%s)', (word) => {
    const comment = `# override-lint-${word} smtp-tls-mismatch: relay of the lab\n`
    const text = broken.replace(
      'globalSettings__mail__smtp__ssl',
      `${comment}globalSettings__mail__smtp__ssl`,
    )
    const { code, stdout } = cli(folderWith({ [name]: text }), ['--format', 'json'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      files: [{ suppressed: [{ by: 'comment', reason: `${name}:11` }] }],
    })
    expect(found(stdout)[name]).toEqual(['secret-in-clear'])
  })

  test('a comment above another line, behind a blank line, without a reason or for no rule does nothing', () => {
    const before = 'globalSettings__mail__smtp__ssl'
    for (const comment of [
      '# override-lint-ignore smtp-tls-mismatch: lab\n\n',
      '# override-lint-ignore smtp-tls-mismatch\n',
      '# override-lint-ignore smtp-tls: lab\n',
      '# override-lint-ignore smtp-tls-mismatch: lab\nTZ=Europe/Paris\n',
    ]) {
      const folder = folderWith({ [name]: broken.replace(before, comment + before) })
      const { code, stdout } = cli(folder, ['--format', 'json'])
      expect(code, comment).toBe(1)
      expect(found(stdout)[name], comment).toContain('ignore-unused')
    }
  })

  test('an ignore that matches nothing is a finding on its line of the config', () => {
    const folder = folderWith({ [name]: clean, '.override-lint.yml': ignoring('') })
    const { code, stdout } = cli(folder, ['--format', 'json'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      counts: { files: 1 },
      files: [{ path: '.override-lint.yml', findings: [{ rule: 'ignore-unused', line: 2 }] }, {}],
    })
    expect(found(cli(folder, ['--format', 'json', '--rule', 'ignore-unused=off']).stdout)).toEqual({
      [name]: ['secret-in-clear'],
    })
  })

  test('but not where single files are named: it may be for another', () => {
    const folder = folderWith({ [name]: clean, '.override-lint.yml': ignoring('') })
    expect(found(cli(folder, ['--format', 'json', name]).stdout)).toEqual({ [name]: ['secret-in-clear'] })
  })
})

describe('a baseline', () => {
  const args = ['--baseline', 'lint.json', '--format', 'json']

  test('records rule, setting, path and count; later runs report only what exceeds it', () => {
    const folder = folderWith({ [name]: broken })
    const written = cli(folder, ['--write-baseline', 'lint.json'])
    expect(written.code).toBe(0)
    expect(written.stderr).toBe('override-lint: lint.json now records 2 findings.\n')
    expect(readFileSync(path.join(folder, 'lint.json'), 'utf8')).toBe(
      [
        '{',
        '  "version": 1,',
        '  "findings": [',
        `    {"path":"${name}","rule":"secret-in-clear","setting":"globalSettings__sqlServer__connectionString","count":1},`,
        `    {"path":"${name}","rule":"smtp-tls-mismatch","setting":"globalSettings__mail__smtp__ssl","count":1}`,
        '  ]',
        '}',
        '',
      ].join('\n'),
    )
    expect(cli(folder, args)).toMatchObject({ code: 0 })
    writeFileSync(
      path.join(folder, name),
      broken.replace('adminSettings__admins=', 'adminSettings__adminss='),
    )
    const { code, stdout } = cli(folder, args)
    expect(code).toBe(1)
    expect(found(stdout)[name]).not.toContain('smtp-tls-mismatch')
    expect(JSON.parse(stdout)).toMatchObject({ counts: { suppressed: 2 } })
  })

  test('written twice it is the same, and what is fixed is gone from it', () => {
    const folder = folderWith({ [name]: broken })
    const file = path.join(folder, 'lint.json')
    cli(folder, ['--write-baseline', 'lint.json'])
    const first = readFileSync(file, 'utf8')
    cli(folder, ['--baseline', 'lint.json', '--write-baseline', 'lint.json'])
    expect(readFileSync(file, 'utf8')).toBe(first)
    writeFileSync(path.join(folder, name), clean)
    expect(found(cli(folder, args).stdout)['lint.json']).toEqual(['ignore-unused'])
    cli(folder, ['--baseline', 'lint.json', '--write-baseline', 'lint.json'])
    expect(readFileSync(file, 'utf8')).not.toContain('smtp-tls-mismatch')
  })

  test('one that is none, or not there: 2', () => {
    const folder = folderWith({ [name]: broken, 'lint.json': '{"version":2}' })
    expect(cli(folder, args)).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/lint\.json is not a baseline/),
    })
    expect(cli(folder, ['--baseline=no.json'])).toMatchObject({ code: 2 })
  })
})
