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
    for (const command of ['explain [rule | setting | feature | group]', 'preview-update FILE', 'redact'])
      expect(stdout).toContain(command)
  })

  test('`help` is the same, whatever stands behind it', () => {
    const expected = cli(folderWith({}), ['--help'])
    expect(cli(folderWith({}), ['help'])).toEqual(expected)
    expect(cli(folderWith({}), ['help', 'explain'])).toEqual(expected)
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

  test('the words of its page, wrapped, without a network', () => {
    const { stdout } = explain('deferred-without-guard')
    expect(stdout).toContain('\nCompose fills in `${SMTP_PORT}` from its environment.')
    expect(stdout).toContain(
      '\nHow to fix it:\nWrite `:?` before the closing brace, or a default after `:-`.\n',
    )
    const words = explain('update-resets-setting').stdout.split('\nMessages:')[0] ?? ''
    expect(words).not.toMatch(/\]\(|```/)
    expect(Math.max(...words.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(100)
  })

  test('a feature: what it is, its settings, the rule that guards it, and how to want it', () => {
    const { code, stdout } = explain('invite-only')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^invite-only\nRegistration is closed: /)
    expect(stdout).toContain('- globalSettings__disableUserRegistration\n')
    expect(stdout).toContain('open-registration  notice')
    expect(stdout).toContain('  organization:\n    features: [invite-only]\n')
    expect(explain('invitations').stdout).toContain('- globalSettings__mail__smtp__host\n')
  })

  test('a group: its rules, a line each', () => {
    const { code, stdout } = explain('cloud')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^cloud: Cloud and region\n/)
    expect(stdout).toMatch(/^region-unknown +warning /m)
    expect(stdout).not.toContain('smtp-tls-mismatch')
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
    expect(explain('invitation').stderr).toContain('Did you mean `invitations`?')
    expect(explain('acess').stderr).toContain('Did you mean `access`?')
  })

  test.each([
    [
      'a word of some names',
      'tls',
      ['smtp-tls-mismatch', 'smtp-tls-unusual', 'globalSettings__mail__smtp__startTls'],
    ],
    ['a name in another form', 'SMTP_HOST', ['smtp-host-malformed', 'globalSettings__mail__smtp__host']],
    [
      'a word of some names, and of what others are about',
      'license',
      ['billing-sync', 'globalSettings__licenseDirectory'],
    ],
    ['words of a title', 'port 465', ['smtp-tls-mismatch', 'globalSettings__mail__smtp__port']],
  ])('%s: 2, and what it can be about', (_, subject, names) => {
    const { code, stderr } = explain(subject)
    expect(code).toBe(2)
    expect(stderr).toContain('Related: ')
    for (const name of names) expect(stderr).toContain(`\`${name}\``)
  })

  test('words of nothing: 2, and where to look', () => {
    expect(explain('nothing-like-it').stderr).toContain('`override-lint explain` lists the rules.')
  })

  test('in any case, and with spaces', () => {
    expect(explain('Invitations')).toEqual(explain('invitations'))
    expect(explain('Billing sync')).toEqual(explain('billing-sync'))
    expect(explain('SMTP-TLS-mismatch')).toEqual(explain('smtp-tls-mismatch'))
  })

  test.each(['{}=hunter2', '# {} = hunter2', 'export {}="hunter2 and more"'])(
    'a whole line, %s: its name',
    (line) => {
      const pasted = (name: string) => explain(line.replace('{}', name))
      expect(pasted('globalSettings__mail__smtp__port')).toEqual(explain('globalSettings__mail__smtp__port'))
      for (const name of ['globalSettings__mail__smtp__prot', 'SMTP_HOST', 'nothing']) {
        const { stdout, stderr } = pasted(name)
        expect(stdout + stderr).toContain(name)
        expect(stdout + stderr).not.toContain('hunter2')
      }
    },
  )
})

describe('preview-update', () => {
  test('says of a file of Bitwarden Lite that no update rewrites it', () => {
    const folder = folderWith({ 'settings.env': 'BW_DOMAIN=vault.brindlemoor.com\n' })
    expect(cli(folder, ['preview-update', 'settings.env'])).toEqual({
      code: 0,
      stdout: 'This is a file of Bitwarden Lite, which no update rewrites: nothing is lost.\n',
      stderr: '',
    })
  })

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

  test('a folder, whatever files are in it: 2', () => {
    const { code, stdout, stderr } = cli(folderWith({ [`deploy/${name}`]: clean }), [
      'preview-update',
      'deploy',
    ])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^override-lint: deploy: This is a folder/)
  })
})

describe('a command that is none', () => {
  test.each([
    ['exlpain', 'override-lint explain [rule'],
    ['preview', 'override-lint preview-update FILE'],
    ['redcat', 'override-lint redact'],
    ['lint', 'override-lint [path ...]'],
    ['fix', 'override-lint --fix'],
    ['hepl', 'override-lint help'],
    ['features', 'override-lint explain invitations'],
  ])('%s: 2, and the call that was meant', (word, call) => {
    const { code, stdout, stderr } = cli(folderWith({ [name]: broken }), [word, '.'])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(`\`${word}\` is neither a command nor a file here. Did you mean \`${call}`)
  })

  test('is a folder where there is one of that name', () => {
    expect(cli(folderWith({ [`lint/${name}`]: broken }), ['lint']).stdout).toContain('1 file checked')
  })

  test.each(['staging', 'constructor'])('is a path where no command is called so: %s', (word) => {
    expect(cli(folderWith({}), [word]).stdout).toContain(`${word}  NOT CHECKED`)
  })
})

describe('a terminal that is somewhere else', () => {
  test('an unknown system language is answered in English', () => {
    const { stdout } = cli(folderWith({ [name]: broken }), [], { env: { LC_ALL: 'xx_YY.UTF-8' } })
    expect(stdout).toContain('1 file checked')
  })
})
