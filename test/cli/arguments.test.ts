import { describe, expect, test } from 'vitest'
import { parseArguments } from '../../src/cli/arguments.js'
import { ConfigError } from '../../src/messages/errors.js'
import { format } from '../../src/messages/format.js'

function complaint(...args: string[]): string {
  try {
    parseArguments(args)
  } catch (error) {
    if (error instanceof ConfigError) return format(error.explanation, 'en')
    throw error
  }
  throw new Error('the call was accepted')
}

describe('a call', () => {
  test('without arguments lints the current folder as text', () => {
    expect(parseArguments([])).toMatchObject({
      kind: 'lint',
      paths: [],
      format: 'text',
      reports: [],
      config: { kind: 'find' },
      fix: null,
      writeBaseline: null,
      printConfig: false,
    })
  })

  test('gives each choice with the option it came from', () => {
    const command = parseArguments([
      'a',
      '--fail-on=warning',
      '--rule=smtp-not-configured=off',
      '--rule',
      'admins-empty=error',
      '--server-version',
      'v2026.8.0',
      'b',
    ])
    const source = (name: string) => ({ kind: 'option', name })
    expect(command).toMatchObject({
      paths: ['a', 'b'],
      choices: {
        failOn: { value: 'warning', source: source('--fail-on') },
        serverVersion: { value: '2026.8.0', source: source('--server-version') },
        rules: new Map([
          ['smtp-not-configured', { value: 'off', source: source('--rule') }],
          ['admins-empty', { value: 'error', source: source('--rule') }],
        ]),
      },
    })
  })

  test('writes as many reports as it names, each to its file', () => {
    expect(parseArguments(['--report', 'sarif=a.sarif', '--report=json=out/a=b.json'])).toMatchObject({
      reports: [
        { format: 'sarif', file: 'a.sarif' },
        { format: 'json', file: 'out/a=b.json' },
      ],
    })
  })

  test.each([
    [['--fix'], { level: 'safe', dryRun: false }],
    [['--fix=unsafe'], { level: 'unsafe', dryRun: false }],
    [['--fix-dry-run'], { level: 'safe', dryRun: true }],
    [['--fix-dry-run=unsafe'], { level: 'unsafe', dryRun: true }],
    [['--fix', 'a.env'], { level: 'safe', dryRun: false }],
  ])('%j fixes: %j', (args, fix) => {
    expect(parseArguments(args)).toMatchObject({ fix })
  })

  test('explains, previews, helps and names its version', () => {
    expect(parseArguments(['explain'])).toMatchObject({ kind: 'explain', subject: null })
    expect(parseArguments(['explain', 'admins-empty'])).toMatchObject({ subject: 'admins-empty' })
    expect(parseArguments(['preview-update', 'a.env'])).toMatchObject({
      kind: 'preview-update',
      path: 'a.env',
    })
    expect(parseArguments(['-h'])).toEqual({ kind: 'help' })
    expect(parseArguments(['a.env', '-V'])).toEqual({ kind: 'version' })
  })

  test('takes what stands behind -- for paths', () => {
    expect(parseArguments(['--', '--odd.env'])).toMatchObject({ paths: ['--odd.env'] })
  })
})

describe('a mistake is answered with the option and what to write', () => {
  test.each([
    [['--formt', 'json'], 'Unknown option `--formt`. Did you mean `--format`?'],
    [['--quiet'], 'Unknown option `--quiet`. `override-lint --help` lists the options.'],
    [['-x'], 'Unknown option `-x`. `override-lint --help` lists the options.'],
    [
      ['--format', 'xml'],
      '`--format` takes one of `text`, `json`, `sarif`, `github` and `gitlab`. Correct it there.',
    ],
    [['--format'], '`--format` needs an argument. Write `--format text|json|sarif|github|gitlab`.'],
    [['--config', '--fix'], '`--config` needs an argument. Write `--config FILE`.'],
    [['--config='], '`--config` needs an argument. Write `--config FILE`.'],
    [['--no-config=yes'], '`--no-config` takes no argument. Write it alone.'],
    [['--fix=all'], '`--fix` takes nothing, or `unsafe`. Correct it there.'],
    [['--fail-on=error', '--fail-on=never'], '`--fail-on` is given twice. Keep one.'],
    [['--fix', '--fix-dry-run'], '`--fix` and `--fix-dry-run` cannot be combined. Keep one.'],
    [['--config=a.yml', '--no-config'], '`--config` and `--no-config` cannot be combined. Keep one.'],
    [
      ['--report', 'json'],
      '`--report` takes FORMAT=FILE, where FORMAT is one of `text`, `json`, `sarif`, `github` and `gitlab`. Correct it there.',
    ],
    [
      ['--rule', 'admins-empty'],
      '`--rule` takes RULE=LEVEL, where LEVEL is one of `error`, `warning`, `notice` and `off`. Correct it there.',
    ],
    [['--rule', 'admin-empty=off'], '`admin-empty` is not a rule (`--rule`). Did you mean `admins-empty`?'],
    [
      ['--server-version', 'latest'],
      '`--server-version` takes a Bitwarden release such as 2026.8.0. Correct it there.',
    ],
    [['-', 'a.env'], 'Standard input (“-”) must be the only path. Leave out the others.'],
    [['--stdin-filename', 'a.env'], '`--stdin-filename` names what “-” reads. Add “-” or leave it out.'],
    [['-', '--fix'], 'Standard input cannot be fixed in place. Leave out `--fix`.'],
    [
      ['--stdio', 'a.env'],
      'The language server speaks over standard input and output. Write `override-lint lsp --stdio`.',
    ],
    [['explain', 'a', 'b'], '`explain` takes one argument. Leave out the rest.'],
    [['preview-update'], '`preview-update` takes the path of one file. Add it.'],
  ])('%j is answered: %s', (args, expected) => {
    expect(complaint(...args)).toBe(expected)
  })

  test('a value pasted where an option belongs is not repeated', () => {
    expect(complaint('--pa$$w0rd=MARK')).not.toContain('MARK')
    expect(complaint('--pass=MARK word')).not.toContain('MARK')
  })
})
