import { describe, expect, test } from 'vitest'
import { policyOf } from '../../src/config/build-policy.js'
import { combine } from '../../src/config/choices.js'
import { parseConfig } from '../../src/config/parse-config.js'
import { lint } from '../../src/lint.js'
import { format } from '../../src/messages/format.js'
import { SourceText } from '../../src/source/text.js'
import { sourceOf } from '../lint-text.js'
import { soundFile, soundLiteFile } from '../samples.js'

const config = '.github/override-lint.yml'
const files = ['prod/bwdata/env/global.override.env', 'lab/global.override.env']

/** What is found in the config, as `line:column-endColumn severity rule messageId`, and the names it asks about. */
function effects(text: string, complete = true, strayConfigs: readonly string[] = []): readonly string[] {
  const sources = files.map((path) => sourceOf(new SourceText(`${soundFile.join('\n')}\n`), path))
  const policy = policyOf(combine({}, parseConfig(text, config)), { complete, strayConfigs })
  return lint(sources, policy)
    .files.filter(({ role }) => role === 'config')
    .flatMap(({ path, findings }) =>
      findings.map(({ range: { line, column, endColumn }, severity, rule, messageId, message }) => {
        const meant = /Did you mean `(.*)`|write `(.*)`/.exec(format(message, 'en'))
        const where = path === config ? `${line}:${column}-${endColumn}` : path
        return [where, severity, rule, messageId, meant?.[1] ?? meant?.[2]].filter(Boolean).join(' ')
      }),
    )
}

describe('an entry of `provided` that stands for no setting is told, with the one that was meant', () => {
  test.each([
    [
      'globalSettings__mail__smtp__pasword',
      'warning config-without-effect provided-misspelt globalSettings__mail__smtp__password',
    ],
    ['BW_DB_PASWORD', 'warning config-without-effect provided-misspelt BW_DB_PASSWORD'],
    [
      'globalSettings__mial__smtp__*',
      'warning config-without-effect provided-misspelt globalSettings__mail__smtp__*',
    ],
    [
      'globalSettings__mail__smtp',
      'warning config-without-effect provided-section globalSettings__mail__smtp__*',
    ],
    ['SMTP_PASSWORD', 'warning config-without-effect provided-unknown'],
    ['qxz__*', 'warning config-without-effect provided-unknown'],
  ])('%s', (name, expected) => {
    const end = 14 + name.length
    expect(effects(`provided: [ "${name}" ]\n`)).toEqual([`1:13-${end + 1} ${expected}`])
    expect(effects(`provided:\n  - ${name.includes('*') ? `"${name}"` : name}\n`, false)).toHaveLength(1)
  })

  test('also in an override, and each where it stands', () => {
    const text = 'overrides:\n  - files: "**"\n    provided: [globalSettings__mail__smtp__host, FOO]\n'
    expect(effects(text)).toEqual(['3:50-53 warning config-without-effect provided-unknown'])
  })

  test.each([
    ...[...soundFile, ...soundLiteFile].map((line) => line.slice(0, line.indexOf('='))),
    ...['GLOBALSETTINGS__MAIL__SMTP__HOST', 'globalSettings__mail__*', '*password', 'BW_*', '*'],
    ...['globalSettings__notificationHubPool__notificationHubs__0__*', 'globalSettings__*__connectionString'],
  ])('not %s', (name) => expect(effects(`provided: ["${name}"]\n`)).toEqual([]))
})

describe('patterns that match no file that is checked are told', () => {
  test.each([
    [
      'overrides:\n  - files: "labs/**"\n    rules: { open-registration: off }\n',
      ['2:5-10 notice config-without-effect override'],
    ],
    ['templates: "deploy/**"\n', ['1:1-10 notice config-without-effect templates']],
    [
      'ignore:\n  - rule: open-registration\n    files: labs/**\n    reason: a lab\n',
      ['3:5-10 notice ignore-unused files'],
    ],
  ])('%j', (text, expected) => {
    expect(effects(text)).toEqual(expected)
    expect(effects(text.replace(/labs|deploy/, 'lab'))).not.toEqual(expected)
  })

  test('but not where single files were named', () => {
    expect(effects('templates: "deploy/**"\n', false)).toEqual([])
    expect(
      effects('overrides:\n  - files: "labs/**"\n    rules: { open-registration: off }\n', false),
    ).toEqual([])
  })
})

describe('an ignore for a setting that does not exist', () => {
  const ignore = (setting: string) =>
    `ignore:\n  - rule: open-registration\n    setting: ${setting}\n    reason: a club\n`

  test('is told with the setting that was meant', () => {
    for (const complete of [true, false])
      expect(effects(ignore('globalSettings__disableUserRegistraton'), complete)).toEqual([
        '3:5-12 notice ignore-unused setting-misspelt globalSettings__disableUserRegistration',
      ])
  })

  test('is told also where none is near', () => {
    expect(effects(ignore('globalSettings__xyzzy__plugh'))).toEqual([
      '3:5-12 notice ignore-unused setting-unknown',
    ])
  })

  test('and one that is known is unused as a whole', () => {
    expect(effects(ignore('globalSettings__disableUserRegistration'))).toEqual([
      '2:1-28 notice ignore-unused config',
    ])
    expect(effects(ignore('globalSettings__disableUserRegistration'), false)).toEqual([])
  })
})

describe('the rule', () => {
  test('can be given another level, or turned off', () => {
    const text = (level: string) => `rules: { config-without-effect: ${level} }\nprovided: [FOO]\n`
    expect(effects(text('error'))).toEqual(['2:12-15 error config-without-effect provided-unknown'])
    expect(effects(text('off'), true, ['override-lint.yml'])).toEqual([])
  })

  test('tells a file that looks like a config', () => {
    expect(effects('', true, ['override-lint.yml'])).toEqual([
      'override-lint.yml warning config-without-effect file-name',
    ])
  })
})
