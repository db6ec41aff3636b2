import { describe, expect, test } from 'vitest'
import { lint } from '../../src/lint.js'
import type { RuleId } from '../../src/messages/rule-id.js'
import type { Severity } from '../../src/messages/severity.js'
import type { Options } from '../../src/policy/policy.js'
import type { Companions } from '../../src/readers/companions/companion.js'
import { place } from '../../src/report/place.js'
import { SourceText } from '../../src/source/text.js'
import { defaults, sourceOf } from '../lint-text.js'
import { soundFile, soundFileWith } from '../samples.js'

const port = 'globalSettings__mail__smtp__port'
const site = 'globalSettings__siteName'

function levels(chosen: Readonly<Record<string, Severity | 'off'>>): Partial<Options> {
  const rules = new Map(Object.entries(chosen) as [RuleId, Severity | 'off'][])
  return { forFile: (path) => ({ ...defaults.forFile(path), rules }) }
}

/** Every file with what is found in it, as `line severity rule`, and what was left out. */
function run(texts: readonly string[], options: Partial<Options> = {}, companions: Companions = new Map()) {
  const sources = texts.map((text, at) => ({
    ...sourceOf(new SourceText(text), `${at}/global.override.env`),
    companions,
  }))
  return lint(sources, { ...defaults, ...options }).files.map((file) => ({
    findings: file.findings.map(({ at, severity, rule }) => `${place(file, at).line} ${severity} ${rule}`),
    omitted: file.omitted ?? 0,
  }))
}

function only(text: string, options: Partial<Options> = {}, companions: Companions = new Map()) {
  return run([text], options, companions)[0]?.findings.filter((each) => !each.includes('in-clear'))
}

describe('the level of a rule', () => {
  const file = soundFileWith({ [port]: `${port}=99999` })

  test.each([
    [{}, ['15 error port-out-of-range']],
    [{ 'port-out-of-range': 'notice' }, ['15 notice port-out-of-range']],
    [{ 'port-out-of-range': 'off' }, []],
    [{ 'admins-empty': 'off' }, ['15 error port-out-of-range']],
  ] as const)('when chosen as %j gives %j', (chosen, expected) => {
    expect(only(file, levels(chosen))).toEqual(expected)
  })

  test('switches a rule on that is off by itself', () => {
    const breach = soundFileWith({ globalSettings__hibpApiKey: null })
    expect(only(breach)).toEqual([])
    expect(only(breach, levels({ 'breach-report-off': 'warning' }))).toEqual(['21 warning breach-report-off'])
  })
})

describe('of a kind of finding in a file', () => {
  const unknown = (count: number) =>
    `${soundFile.join('\n')}\n${Array.from({ length: count }, (_, at) => `globalSettings__zzqq${at}zz=1\n`).join('')}`

  test.each([
    [999, 0],
    [1000, 0],
    [1001, 1],
    [1300, 300],
  ])('%i there are, %i left out', (count, omitted) => {
    const [found] = run([unknown(count)], levels({ 'secret-in-clear': 'off' }))
    expect(found).toMatchObject({ omitted })
    expect(found?.findings).toHaveLength(Math.min(count, 1000))
  })

  test('no more than a hundred places stand beside one', () => {
    const text = soundFileWith({ [site]: null }) + `${site}=a\n`.repeat(150)
    const [file] = lint([sourceOf(new SourceText(text))], defaults).files
    const related = file?.findings
      .filter(({ rule }) => rule === 'duplicate-setting')
      .map((each) => each.related)
    expect(related?.map((each) => each.length)).toEqual([100])
  })
})

describe('equal lines', () => {
  const fixes = (lines: string) => {
    const [file] = lint([sourceOf(new SourceText(`${soundFile.join('\n')}\n${lines}`))], defaults).files
    const found = file?.findings.find(({ rule }) => rule === 'duplicate-setting')
    return found?.fix && [found.fix.description.key, found.fix.edits.length]
  }

  test.each([
    [2, ['fix.deleteLine', 1]],
    [3, ['fix.deleteLines', 2]],
    [1001, ['fix.deleteLines', 1000]],
    [1002, null],
  ])('%i of them', (count, expected) => {
    expect(fixes(`${site}=a\n`.repeat(count))).toEqual(expected)
  })

  test.each([
    ['over several lines', `${site}="a\nb"\n${site}="a\nb"\n`],
    ['with something behind it', `${site}="a" # b\n${site}="a"\n`],
    ['behind something', `X="1" ${site}=a\n${site}=a\n`],
  ])('are not deleted where the first goes %s', (_, lines) => {
    expect(fixes(lines)).toBeNull()
  })
})

describe('the release judged by', () => {
  const file = `${soundFile.join('\n')}\nglobalSettings__unifiedDeployment=true\n`
  const compose = (image: string): Companions =>
    new Map([['compose', { path: 'docker-compose.yml', text: new SourceText(`image: ${image}\n`) }]])

  test.each([
    ['the newest', {}, new Map(), true],
    ['that of the images', {}, compose('bitwarden/api:2025.11.0'), false],
    ['the newest where the images have none', {}, compose('bitwarden/api:latest'), true],
    [
      'the user’s before that of the images',
      { serverVersion: '2025.11.1' },
      compose('bitwarden/api:2025.11.0'),
      true,
    ],
    ['the user’s', { serverVersion: '2025.11.0' }, new Map(), false],
  ] as const)('is %s', (_, options, companions, gone) => {
    const found = only(file, options, companions)?.filter((each) => each.includes('removed-setting'))
    expect(found).toEqual(gone ? ['23 notice removed-setting'] : [])
  })
})

describe('secrets', () => {
  test('in a repository that everybody can read are more than a notice', () => {
    const severities = (options: Partial<Options>) =>
      run([`${soundFile.join('\n')}\n`], options).flatMap(({ findings }) => findings)
    expect(severities({})).toEqual(['3 notice secret-in-clear'])
    expect(severities({ publicRepository: true })).toEqual(['3 warning secret-in-clear'])
  })

  test.each([
    ['globalSettings__mail__smtp__password=abcdefgh', 1],
    ['globalSettings__mail__smtp__password=abcdefg', 0],
    ['globalSettings__mail__smtp__password=changeme', 0],
    ['globalSettings__mail__smtp__password=${PASSWORD}', 0],
    ['globalSettings__mail__smtp__password="abcdefgh\\t"', 0],
    ['globalSettings__mail__smtp__username=abcdefgh', 0],
    ['MY_PASSWORD=abcdefgh', 0],
  ])('in clear: %s: %i', (line, count) => {
    const [file] = run([`${line}\n`])
    expect(file?.findings.filter((each) => each.includes('in-clear'))).toHaveLength(count)
  })

  const own = 'globalSettings__installation__key'
  const withKey = (key: string) =>
    `${soundFile
      .filter((line) => !/installation__id|internalIdentityKey|sqlServer__conn/.test(line))
      .map((line) => (line.startsWith(own) ? `${own}=${key}` : line))
      .join('\n')}\n`
  const shared = (texts: readonly string[], options: Partial<Options> = {}) =>
    run(texts, options).map(({ findings }) => findings.filter((each) => each.includes('shared')))

  test('that several servers share are told of each of them, once', () => {
    expect(shared([withKey('abcdefghij'), withKey('klmnopqrst'), withKey('abcdefghij')])).toEqual([
      ['7 warning secret-shared-between-servers'],
      [],
      ['7 warning secret-shared-between-servers'],
    ])
    const whole = `${soundFile.join('\n')}\n`
    expect(shared([whole, whole])).toEqual([
      ['9 warning secret-shared-between-servers'],
      ['9 warning secret-shared-between-servers'],
    ])
  })

  test('that are placeholders or come later are shared by all', () => {
    for (const key of ['REPLACE', '', '${KEY}'])
      expect(shared([withKey(key), withKey(key)])).toEqual([[], []])
  })

  test('at the level of each file', () => {
    const rules = (path: string): ReadonlyMap<string, Severity | 'off'> =>
      new Map([['secret-shared-between-servers', path.startsWith('0') ? 'error' : 'notice']])
    const options = { forFile: (path: string) => ({ ...defaults.forFile(path), rules: rules(path) }) }
    expect(shared([withKey('abcdefghij'), withKey('abcdefghij')], options)).toEqual([
      ['7 error secret-shared-between-servers'],
      ['7 notice secret-shared-between-servers'],
    ])
    const off = levels({ 'secret-shared-between-servers': 'off' })
    expect(shared([withKey('abcdefghij'), withKey('abcdefghij')], off)).toEqual([[], []])
  })
})

test.each([
  ['age-encryption.org/v1\n', ['1 notice file-encrypted']],
  ['A=\0', ['1 error file-not-text']],
])('%j is not linted, and that is said', (text, expected) => {
  expect(only(text)).toEqual(expected)
})
