import { describe, expect, test } from 'vitest'
import { flagNames } from '../../src/cli/flags.js'
import { folderWith } from '../folder.js'
import { broken, clean, name } from '../samples.js'
import { cli } from './run.js'

describe('--help and --version', () => {
  test('name every option and command', () => {
    const { code, stdout, stderr } = cli(folderWith({}), ['--help'])
    expect(code).toBe(0)
    expect(stderr).toBe('')
    for (const option of flagNames) expect(stdout).toContain(`--${option}`)
    for (const command of ['explain [rule | setting]', 'preview-update FILE'])
      expect(stdout).toContain(command)
  })

  test('work where everything else is wrong', () => {
    const folder = folderWith({ '.override-lint.yml': 'nonsense: 1\n' })
    expect(cli(folder, ['--version', 'gone.env'])).toMatchObject({ code: 0, stdout: '1.0.0\n' })
  })
})

describe('explain', () => {
  const explain = (...args: string[]) => cli(folderWith({}), ['explain', ...args])

  test('a rule: severity, what it says, how to accept it, where to read on', () => {
    const { code, stdout } = explain('smtp-tls-mismatch')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^smtp-tls-mismatch: /)
    expect(stdout).toContain('Severity: error.')
    expect(stdout).toContain('- Port 465 uses implicit TLS')
    expect(stdout).toContain('    - rule: smtp-tls-mismatch\n      reason: ')
    expect(stdout).toMatch(/https:\/\/\S+smtp-tls-mismatch\.md\n$/)
  })

  test('a setting in any case, with its type, its default and how to say it comes later', () => {
    const { code, stdout } = explain('GLOBALSETTINGS__MAIL__SMTP__PORT')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^globalSettings__mail__smtp__port\nType: `int`\./)
    expect(stdout).toContain('  provided: [globalSettings__mail__smtp__port]\n')
  })

  test('without a subject: every rule on a line', () => {
    const { code, stdout } = explain()
    expect(code).toBe(0)
    expect(stdout).toMatch(/^smtp-tls-mismatch +error /m)
    expect(stdout).toMatch(/^ignore-unused +notice /m)
  })

  test('what is neither: 2, and the nearest', () => {
    expect(explain('smtp-tls-mismach')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('Did you mean `smtp-tls-mismatch`?'),
    })
  })
})

describe('preview-update', () => {
  test('shows as a diff what the update writes, and no value', () => {
    const folder = folderWith({ [name]: `# mail through the relay\n${clean}` })
    const { code, stdout } = cli(folder, ['preview-update', name])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^--- .*\n\+\+\+ .*\n@@ /)
    for (const value of ['rowan-pharma', 'nD4wKv8sTz3xRq7m', 'through the relay'])
      expect(stdout).not.toContain(value)
  })

  test('a file that is not there: 2', () => {
    const { code, stderr } = cli(folderWith({}), ['preview-update', 'gone.env'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/^override-lint: gone\.env: No such file/)
  })
})

describe('a terminal that is somewhere else', () => {
  test('an unknown system language is answered in English', () => {
    const { stdout } = cli(folderWith({ [name]: broken }), [], { env: { LC_ALL: 'xx_YY.UTF-8' } })
    expect(stdout).toContain('1 file checked')
  })
})
