import { describe, expect, test } from 'vitest'
import { parseConfig } from '../../src/config/parse-config.js'
import { ConfigError } from '../../src/messages/errors.js'
import { format } from '../../src/messages/format.js'

const path = '.github/override-lint.yml'

/** The sentence a broken config is answered with. */
function complaint(text: string): string {
  try {
    parseConfig(text, path)
  } catch (error) {
    if (error instanceof ConfigError) return format(error.explanation, 'en')
    throw error
  }
  throw new Error('the config was accepted')
}

describe('a config file', () => {
  test('gives each choice with the line it stands on', () => {
    const choices = parseConfig(
      [
        'files: ["**/global.override.env"]',
        'templates: "deploy/**/*.env"',
        'provided: [globalSettings__mail__smtp__password]',
        'organization:',
        '  plan: enterprise',
        '  features: [invitations, invite-only]',
        'server-version: 2026.8.0',
        'fail-on: warning',
        'after-merge: "argocd app sync bitwarden"',
        'rules:',
        '  smtp-not-configured: off',
        'baseline: .github/override-lint.baseline.json',
      ].join('\n'),
      path,
    )
    const source = (line: number) => ({ kind: 'config', path, line })
    expect(choices.files).toEqual({ value: ['**/global.override.env'], source: source(1) })
    expect(choices.templates).toEqual({ value: ['deploy/**/*.env'], source: source(2) })
    expect(choices.features).toEqual({ value: ['invitations', 'invite-only'], source: source(6) })
    expect(choices.serverVersion).toEqual({ value: '2026.8.0', source: source(7) })
    expect(choices.failOn).toEqual({ value: 'warning', source: source(8) })
    expect(choices.rules?.get('smtp-not-configured')).toEqual({ value: 'off', source: source(11) })
    expect(choices.baseline?.source).toEqual(source(12))
  })

  test('may be empty, or only comments', () => {
    expect(parseConfig('', path).failOn).toBeUndefined()
    expect(parseConfig('# nothing yet\n', path).rules?.size).toBe(0)
  })

  test('turns a rule off by `off` and by `false`', () => {
    for (const word of ['off', 'false', '"off"'])
      expect(
        parseConfig(`rules: { smtp-not-configured: ${word} }`, path).rules?.get('smtp-not-configured')?.value,
      ).toBe('off')
  })

  test('keeps the line of each ignore, for the one that matches nothing', () => {
    const text =
      'ignore:\n  - rule: smtp-not-configured\n    reason: relay\n  - rule: smtp-not-configured\n    reason: lab\n'
    expect(parseConfig(text, path).ignores?.map(({ line }) => line)).toEqual([2, 4])
  })
})

describe('a mistake in the config is answered with key, line and what to write', () => {
  test.each([
    [
      'an unknown key',
      'fail-on: error\nfail_onn: error\n',
      /`fail_onn` on line 2 .*Did you mean `fail-on`\?/,
    ],
    ['an unknown key with nothing near', 'xyzzyplugh: 1\n', /line 1 .*Available: `files`, .*`baseline`\./],
    [
      'an unknown key further in',
      'organization:\n  plans: families\n',
      /`plans` on line 2 .*Did you mean `plan`\?/,
    ],
    [
      'a key of an ignore',
      'ignore:\n  - rule: smtp-not-configured\n    reson: x\n',
      /`reason` is missing in what begins on line 2 .*\(1 more problem /,
    ],
    [
      'an unknown rule',
      'rules:\n  smtp-not-configurd: off\n',
      /`smtp-not-configurd` is not a rule .*line 2.*`smtp-not-configured`/,
    ],
    [
      'an unknown rule to ignore',
      'ignore:\n  - rule: smtp-not-configurd\n    reason: x\n',
      /`smtp-not-configurd` is not a rule .*line 2/,
    ],
    [
      'a wrong level',
      'rules:\n  smtp-not-configured: fatal\n',
      /`smtp-not-configured` on line 2 .* takes one of `error`/,
    ],
    ['a wrong word', 'fail-on: errors\n', /`fail-on` on line 1 .* takes one of `error`, `warning`, `notice`/],
    ['a wrong type', 'provided: 3\n', /`provided` on line 1 .* takes a list of setting names/],
    [
      'a wrong type in a list',
      'files:\n  - a\n  - [b]\n',
      /`files` on line \d .* takes one pattern or a list/,
    ],
    [
      'a release that YAML reads as a number',
      'server-version: 2026.8\n',
      /`server-version` on line 1 .*2026\.8\.0/,
    ],
    [
      'an unknown feature',
      'organization:\n  features:\n    - sso\n',
      /`features` on line 3 .*`sso-for-everyone`/,
    ],
    [
      'a missing reason',
      'ignore:\n  - rule: smtp-not-configured\n',
      /`reason` is missing in what begins on line 2/,
    ],
    [
      'an empty reason',
      'ignore:\n  - rule: smtp-not-configured\n    reason: ""\n',
      /`reason` on line 3 .* non-empty/,
    ],
    [
      'a reason that nobody sees',
      'ignore:\n  - rule: smtp-not-configured\n    reason: " \\u200b\\u00ad"\n',
      /`reason` on line 3 .* non-empty/,
    ],
    [
      'families with billing-sync',
      'organization:\n  plan: families\n  features: [billing-sync]\n',
      /line 1 .*`families`.*not include `billing-sync`/,
    ],
    [
      'a token that is a regular expression',
      'tokens:\n  - "<<NAME>>"\n  - "<<[A-Z_]+>>"\n',
      /token on line 3 .*not a regular expression: write `<<NAME>>`/,
    ],
    ['a token with two names', 'tokens: "<<NAME:NAME>>"\n', /token on line 1 .* NAME exactly once/],
    ['a token without marks', 'tokens: "xNAMEx"\n', /token on line 1 .*only letters and digits around NAME/],
    [
      'more tokens than a value is tried for',
      `tokens: [${Array.from({ length: 21 }, (_, i) => `"<${i}:NAME>"`).join(', ')}]\n`,
      /line 1 .* more than 20 forms/,
    ],
    ['a key that stands twice', 'fail-on: error\nfail-on: never\n', /Duplicate key .* line 2/],
    ['no YAML', 'files: [\n', /not valid YAML, from line \d/],
    ['a tab', 'rules:\n\topen-registration: off\n', /Line 2 .* indented with a tab.*Write spaces/],
    ['a tab in a list', 'ignore:\n\t- rule: open-registration\n', /Line 2 .* tab/],
    ['a tab further down', 'rules:\n  open-registration: off\n\tadmins-empty: off\n', /Line 3 .* tab/],
    [
      'an ignore that is a rule alone',
      'ignore:\n  - admins-empty\n',
      /`ignore` on line 2 .*`- rule: admins-empty` and, on the line below, .*`reason:` with why/,
    ],
    ['an ignore by its rule', 'ignore:\n  admins-empty: a club\n', /line 1 .*`- rule: admins-empty` and/],
    ['one rule to ignore', 'ignore: admins-empty\n', /line 1 .*`- rule: admins-empty` and/],
    ['an ignore that is no rule', 'ignore: [3]\n', /line 1 .*`- rule: open-registration` and/],
    ['overrides that are no list', 'overrides:\n  files: lab\n', /`overrides` on line 1 .*`- files: "lab/],
    ['a list at the top', '- files\n', /line 1 .* takes keys with values/],
    ['a baseline outside', 'baseline: ../../etc/passwd\n', /`baseline` on line 1 .* out of the repository/],
  ])('%s', (_, text, expected) => {
    expect(complaint(text)).toMatch(expected)
  })

  test('several mistakes: the first, and how many more', () => {
    expect(complaint('fail-on: x\nlanguage: y\nfiles: 3\n')).toMatch(
      /`fail-on` on line 1 .*\(2 more problems/,
    )
  })
})

test('a mistake has its file and its line', () => {
  const placeOf = (text: string) => {
    try {
      parseConfig(text, path)
    } catch (error) {
      if (error instanceof ConfigError) return error.place
    }
    return undefined
  }
  expect(placeOf('fail-on: error\nlanguage: xx\n')).toEqual({ path, line: 2 })
  expect(placeOf('fail-on: error\n\tlanguage: fr\n')).toEqual({ path, line: 2 })
  expect(placeOf('a: 1\nfail-on: x\nlanguage: xx\n')).toEqual({ path, line: 1 })
  expect(placeOf('rules:\n  x: off\n')).toEqual({ path, line: 2 })
  expect(placeOf('tokens:\n  - "<<NAME>>"\n  - NAME\n')).toEqual({ path, line: 3 })
  expect(placeOf('baseline: ../x.json\n')).toEqual({ path, line: 1 })
  expect(placeOf('fail-on: error\nfail-on: never\n')).toEqual({ path, line: 2 })
})

describe('a hostile config', () => {
  test('aliases that grow without end are rejected', () => {
    const levels = Array.from(
      { length: 12 },
      (_, at) => `k${at + 1}: &k${at + 1} [${Array(9).fill(`*k${at}`).join(', ')}]`,
    )
    expect(complaint(`k0: &k0 [x]\n${levels.join('\n')}\n`)).toMatch(/not valid YAML/)
  })

  test('nesting without end is rejected', () => {
    expect(complaint('['.repeat(200_000))).toMatch(/YAML/)
  })

  test.each([100, 1000, 5000])('%i lists in one another are no list of patterns', (depth) => {
    expect(complaint(`files: ${'['.repeat(depth)}${']'.repeat(depth)}`)).toMatch(/`files` on line 1|YAML/)
  })

  test('a list as long as the file may be is read', () => {
    expect(complaint(`nothing: [${'x,'.repeat(130_000)}]`)).toMatch(/`nothing` on line 1/)
  })

  test('a file too large is rejected', () => {
    expect(complaint(`# ${'x'.repeat(300_000)}`)).toMatch(/larger than a config file may be \(262144 bytes\)/)
  })

  test.each(['constructor', 'toString', 'hasOwnProperty'])('%s is an unknown key', (key) => {
    expect(complaint(`${key}: { x: 1 }\n`)).toMatch(new RegExp(`\`${key}\` on line 1`))
    expect(complaint(`rules: { ${key}: off }\n`)).toMatch(/is not a rule/)
  })

  test('__proto__ is no key of anything', () => {
    expect(complaint('__proto__: { files: [x] }\n')).toMatch(/`__proto__` on line 1 .* is not a key/)
    expect([...(parseConfig('rules: { __proto__: off }\n', path).rules ?? [])]).toEqual([])
  })

  test('the wrong file, given as the config, is not read out', () => {
    const env = 'globalSettings__mail__smtp__password="MARK1"\nPASSWORD="a"MARK2: x\nMARK3 MARK4\n'
    expect(complaint(env)).not.toMatch(/MARK/)
    expect(complaint('PASSWORD="a"MARK: x\n')).not.toMatch(/MARK/)
    expect(complaint('fail-on: MARK\n')).not.toMatch(/MARK/)
    expect(complaint('"a: MARK\n')).not.toMatch(/MARK/)
  })
})
