import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, linkSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { replaceContent } from '../../src/files/replace.js'
import { EnvironmentError } from '../../src/messages/errors.js'
import { SourceText } from '../../src/source/text.js'
import { folderWith } from '../folder.js'
import { broken, soundFile } from '../samples.js'
import { cli, program } from './run.js'

const name = 'global.override.env'
const sound = `${soundFile.join('\n')}\n`
const misspelt = sound.replace('mail__smtp__host=', 'mail__smtp__hosst=')
const dollar = `${sound}globalSettings__hibpApiKey=a$bc\n`

const isRoot = process.getuid?.() === 0
const python = spawnSync('python3', ['--version']).status === 0

function fixed(content: string, before: (file: string) => void = () => {}) {
  const folder = folderWith({ [name]: content })
  const file = path.join(folder, name)
  before(file)
  const run = cli(folder, ['--fix'])
  return { ...run, folder, file, text: readFileSync(file, 'utf8') }
}

describe('--fix leaves the file the same one', () => {
  test('with its inode, mode and nothing beside it', () => {
    let inode = 0
    const { file, folder, text } = fixed(misspelt, (file) => {
      chmodSync(file, 0o640)
      inode = statSync(file).ino
    })
    expect(text).toBe(sound)
    expect(statSync(file)).toMatchObject({ ino: inode, mode: 0o100640 })
    expect(readdirSync(folder)).toEqual([name])
  })

  test('with its hard links', () => {
    const other = folderWith({})
    fixed(misspelt, (file) => linkSync(file, path.join(other, 'linked')))
    expect(readFileSync(path.join(other, 'linked'), 'utf8')).toBe(sound)
  })

  test.runIf(isRoot)('with its owner', () => {
    const { file } = fixed(misspelt, (file) => chownSync(file, 1234, 2345))
    expect(statSync(file)).toMatchObject({ uid: 1234, gid: 2345 })
  })

  test.runIf(python && process.platform === 'linux')('with its extended attributes', () => {
    const ask = (code: string, file: string) => spawnSync('python3', ['-c', code, file], { encoding: 'utf8' })
    const set = "import os, sys; os.setxattr(sys.argv[1], 'user.origin', b'vault')"
    const get = "import os, sys; print(os.getxattr(sys.argv[1], 'user.origin').decode())"
    let settable = false
    const { file } = fixed(misspelt, (file) => {
      settable = ask(set, file).status === 0
    })
    // Not every file system of a test machine has them.
    if (settable) expect(ask(get, file).stdout).toBe('vault\n')
  })

  test('through a symlink that leads to it', () => {
    const folder = folderWith({ 'real/global.override.env': misspelt })
    symlinkSync('real/global.override.env', path.join(folder, 'link.env'))
    cli(folder, ['--fix', 'link.env'])
    expect(readFileSync(path.join(folder, 'real/global.override.env'), 'utf8')).toBe(sound)
  })
})

describe('--fix says', () => {
  test('what it changed, with the line and the rule', () => {
    const { stderr, code } = fixed(misspelt)
    expect(code).toBe(0)
    expect(stderr).toMatch(
      /^override-lint: Fixed in global\.override\.env, line \d+: Rename it to `globalSettings__mail__smtp__host` \(`misspelt-setting`\)\.\n$/,
    )
  })

  test('that there is nothing to fix, also in a dry run', () => {
    expect(fixed(sound).stderr).toBe('override-lint: Nothing to fix.\n')
    expect(cli(folderWith({ [name]: sound }), ['--fix-dry-run']).stderr).toMatch(/nothing to fix/)
  })

  test('no value', () => {
    expect(fixed(dollar.replace('a$bc', 'q7Rk$2L')).stderr).not.toContain('q7Rk')
  })
})

describe('--fix-dry-run', () => {
  test('shows the safe fixes, with =unsafe the others too, and writes neither', () => {
    const folder = folderWith({ [name]: broken })
    const shown = (option: string) => cli(folder, [option]).stdout
    expect(shown('--fix-dry-run')).not.toContain('+++')
    expect(shown('--fix-dry-run=unsafe')).toContain('+++ global.override.env')
    expect(readFileSync(path.join(folder, name), 'utf8')).toBe(broken)
    expect(cli(folder, ['--fix-dry-run=all'])).toMatchObject({ code: 2 })
  })
})

describe('a file that is not fixed', () => {
  test('is YAML named by hand, whatever stands in it: a sentence, and the others are fixed', () => {
    const yaml = `services:\n  api:\n    environment:\n      globalSettings__mail__smtp__hosst: x\n${misspelt}`
    const folder = folderWith({ 'docker-compose.yml': yaml, [name]: misspelt })
    const { code, stdout, stderr } = cli(folder, ['--fix', '--format', 'json', 'docker-compose.yml', name])
    expect(code).toBe(2)
    expect(stderr).toMatch(/docker-compose\.yml is not an env file by its name, so nothing is fixed in it/)
    expect(JSON.parse(stdout).files).toHaveLength(2)
    expect(readFileSync(path.join(folder, 'docker-compose.yml'), 'utf8')).toBe(yaml)
    expect(readFileSync(path.join(folder, name), 'utf8')).toBe(sound)
  })

  test('cannot be written: a sentence, the others are fixed, and the report is as it stands', () => {
    const folder = folderWith({ [`a.${name}`]: misspelt, [`b.${name}`]: misspelt })
    const [locked, open] = [path.join(folder, `a.${name}`), path.join(folder, `b.${name}`)]
    chmodSync(folder, 0o777)
    chmodSync(locked, 0o444)
    chmodSync(open, 0o666)
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, '--fix', '--format', 'json'], {
      cwd: folder,
      encoding: 'utf8',
      ...(isRoot ? { uid: 65534, gid: 65534 } : {}),
    })
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/a\.global\.override\.env cannot be written \(EACCES\)/),
    ])
    expect(stderr).toMatch(/Fixed in b\.global\.override\.env/)
    const rules = JSON.parse(stdout).files.map(({ findings }: { findings: { rule: string }[] }) =>
      findings.map(({ rule }) => rule),
    )
    expect(rules[0]).toContain('misspelt-setting')
    expect(rules[1]).not.toContain('misspelt-setting')
    expect([locked, open].map((file) => readFileSync(file, 'utf8'))).toEqual([misspelt, sound])
  })

  test('was changed since it was read', () => {
    const file = path.join(folderWith({ [name]: 'A=2\n' }), name)
    const replace = () => replaceContent(file, name, new SourceText('A=1\n'), new SourceText('A=3\n'))
    expect(replace).toThrow(EnvironmentError)
    expect(readFileSync(file, 'utf8')).toBe('A=2\n')
  })

  test('is a symlink or a folder that took its place', () => {
    const folder = folderWith({ real: 'A=1\n' })
    symlinkSync('real', path.join(folder, name))
    for (const place of [path.join(folder, name), folder])
      expect(() => replaceContent(place, name, new SourceText('A=1\n'), new SourceText('B=1\n'))).toThrow(
        EnvironmentError,
      )
    expect(readFileSync(path.join(folder, 'real'), 'utf8')).toBe('A=1\n')
  })
})
