import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { examplesOf } from '../scripts/docs/page-examples.js'
import { readSources } from '../src/files/sources.js'
import { fix, fixOnce } from '../src/fix.js'
import { lint, type Source } from '../src/lint.js'
import type { Policy } from '../src/policy/policy.js'
import { agree } from '../src/readers/agreement.js'
import { features } from '../src/readiness/feature.js'
import { rules } from '../src/rules/table.js'
import { encode } from '../src/source/decode.js'
import { SourceText } from '../src/source/text.js'
import { defaults, fixed, sourceOf } from './lint-text.js'
import { soundFile } from './samples.js'

const complete = [
  'globalSettings__sqlServer__connectionString="Data Source=tcp:mssql,1433;Password=abc"',
  'globalSettings__installation__id=2f6ad1f2-53a7-4b1c-9c53-a1b200f8d3aa',
]

describe('a safe fix', () => {
  it.each([
    [
      'a misspelt name',
      'globalSettings__mail__smtp__passsword=pw',
      'globalSettings__mail__smtp__password=pw',
    ],
    [
      'a translated name that Compose rejects',
      "globalSettings__mail__smtp__nomd'utilisateur=me",
      'globalSettings__mail__smtp__username=me',
    ],
    ['a translated boolean', 'globalSettings__mail__smtp__ssl=vrai', 'globalSettings__mail__smtp__ssl=true'],
    [
      'a quoted boolean word',
      'globalSettings__mail__smtp__ssl="faux"',
      'globalSettings__mail__smtp__ssl="false"',
    ],
    [
      'a dollar in a password',
      'globalSettings__mail__smtp__password=a$bc',
      "globalSettings__mail__smtp__password='a$bc'",
    ],
    [
      'a dollar in double quotes',
      'globalSettings__mail__smtp__password="a$bc d"',
      "globalSettings__mail__smtp__password='a$bc d'",
    ],
    [
      'a dollar in the certificate password',
      'globalSettings__identityServer__certificatePassword=a$bc',
      "globalSettings__identityServer__certificatePassword='a$bc'",
    ],
    [
      'a colon',
      'globalSettings__mail__smtp__host: smtp.acme.org',
      'globalSettings__mail__smtp__host=smtp.acme.org',
    ],
    ['an export', 'export globalSettings__hibpApiKey=key', 'globalSettings__hibpApiKey=key'],
    ['an indent', '  globalSettings__hibpApiKey=key', 'globalSettings__hibpApiKey=key'],
    ['a blank before the equals sign', 'globalSettings__hibpApiKey =key', 'globalSettings__hibpApiKey=key'],
    ['another case', 'globalsettings__hibpapikey=key', 'globalSettings__hibpApiKey=key'],
    ['typographic quotes', 'globalSettings__mail__smtp__ssl=“true”', 'globalSettings__mail__smtp__ssl=true'],
    [
      'a last slash',
      'globalSettings__baseServiceUri__vault=https://a.org/',
      'globalSettings__baseServiceUri__vault=https://a.org',
    ],
    [
      'the same line twice',
      'globalSettings__siteName=x\nglobalSettings__siteName=x',
      'globalSettings__siteName=x',
    ],
  ])('fixes %s', (_, before, after) => {
    const file = (lines: string) => `${[...complete, lines].join('\n')}\n`
    expect(fixed(file(before), 'safe')).toBe(file(after))
    expect(fixed(file(after), 'safe')).toBe(file(after))
  })

  it.each([
    ['a value with an apostrophe', "globalSettings__mail__smtp__password=it's$bc"],
    [
      'a connection string, which Setup reads by itself',
      'globalSettings__sqlServer__connectionString="Password=a$bc"',
    ],
    [
      'a misspelt name beside the right one',
      'globalSettings__mail__smtp__passsword=one\nglobalSettings__mail__smtp__password=two',
    ],
    [
      'two wrong names for one setting',
      'globalSettings__mail__smtp__passsword=one\nglobalSettings__mail__smtp__motdepasse=two',
    ],
    ['a different value twice', 'globalSettings__siteName=x\nglobalSettings__siteName=y'],
    ['port 465 without TLS', 'globalSettings__mail__smtp__host=a.org\nglobalSettings__mail__smtp__port=465'],
  ])('leaves %s', (_, text) => {
    expect(fixed(`${text}\n`, 'safe')).toBe(`${text}\n`)
  })

  it('keeps BOM, line ends, a missing last one and every other byte', () => {
    const file = (name: string) => `\uFEFF# note \u00e9\r\n${name}=pw\r\n\r\n# end`
    expect(fixed(file('globalSettings__mail__smtp__passsword'), 'safe')).toBe(
      file('globalSettings__mail__smtp__password'),
    )
  })
})

describe('an unsafe fix', () => {
  it.each([
    [
      'TLS on port 465',
      'globalSettings__mail__smtp__host=a.org\nglobalSettings__mail__smtp__port=465\nglobalSettings__mail__smtp__ssl=false\n',
      'globalSettings__mail__smtp__ssl=true\n',
    ],
    [
      'cloud communication and registration, at the end of the file',
      'globalSettings__siteName=x',
      'globalSettings__siteName=x\nglobalSettings__enableCloudCommunication=true\nglobalSettings__disableUserRegistration=true',
    ],
    [
      'the addresses of the region',
      'globalSettings__baseServiceUri__cloudRegion=EU\nglobalSettings__installation__apiUri=https://api.bitwarden.com\n',
      'globalSettings__installation__apiUri=https://api.bitwarden.eu\nglobalSettings__installation__identityUri=https://identity.bitwarden.eu\nglobalSettings__pushRelayBaseUri=https://push.bitwarden.eu\n',
    ],
  ])('sets %s', (_, before, after) => {
    expect(fixed(before, 'safe')).toBe(before)
    expect(fixed(before, 'unsafe')).toContain(after)
  })
})

const judge = (sources: readonly Source[]) => lint(sources, defaults)

/** Every finding, by what it is about; without the line, which a fix may move. */
function found(sources: readonly Source[]): readonly string[] {
  return judge(sources).files.flatMap((file) =>
    file.findings.map(({ rule, setting }) => `${file.path} ${rule} ${setting}`),
  )
}

function bytesOf(sources: readonly Source[]): readonly (Uint8Array | null)[] {
  return sources.map(({ text }) => (text === null ? null : encode(text)))
}

const examples = ['examples/first', ...['works', 'breaks'].flatMap((kind) => foldersOf(`examples/${kind}`))]

function foldersOf(parent: string): readonly string[] {
  return readdirSync(parent).map((name) => path.join(parent, name))
}

describe.each(['safe', 'unsafe'] as const)('after every %s fix', (level) => {
  it.each(examples)('%s lacks what was fixed, has nothing new, and stays as it is', (folder) => {
    const { sources } = readSources({ folder, paths: ['.'], patterns: null })
    const before = found(sources)
    const wanted = fixOnce(sources, judge(sources), level).flatMap(({ path, after }) =>
      after.fixed.map(({ rule, setting }) => `${path} ${rule} ${setting}`),
    )
    const after = fix(sources, judge, level)
    const left = found(after)
    expect(left.filter((each) => wanted.includes(each))).toEqual([])
    expect(left.filter((each) => !before.includes(each))).toEqual([])
    expect(bytesOf(fix(after, judge, level))).toEqual(bytesOf(after))
  })
})

/** An organization that wants everything there is. */
const wanting: Policy = {
  ...defaults,
  forFile: (path) => ({ ...defaults.forFile(path), requirements: { plan: 'enterprise', features } }),
}

describe('every rule that offers a fix', () => {
  const offering = rules.filter(({ fix }) => fix === 'safe' || fix === 'unsafe')

  it.each(offering)(
    '$id: of what its page shows as bad, something is fixed, and gone',
    ({ id, fix: level }) => {
      const page = readFileSync(`docs/rules/${id}.md`, 'utf8').split('\n')
      const bad = examplesOf(page).filter(({ kind }) => kind === 'bad')
      const wanted = (sources: readonly Source[]) => lint(sources, wanting)
      const fixes = bad.flatMap(({ files }) => {
        const sources = files
          .filter(({ path }) => !path.endsWith('.yml'))
          .map(({ path, content }) => sourceOf(new SourceText(content), path))
        const offered = wanted(sources).files.flatMap(({ findings }) =>
          findings.filter(({ rule, fix }) => rule === id && fix?.safety === level),
        )
        return offered.length === 0 ? [] : [fix(sources, wanted, level as 'safe' | 'unsafe')]
      })
      expect(fixes.length).toBeGreaterThan(0)
      for (const after of fixes)
        expect(wanted(after).files.flatMap(({ findings }) => findings.map(({ rule }) => rule))).not.toContain(
          id,
        )
    },
  )
})

/** Ways to write a line of the sound file wrongly that a safe fix undoes, where they matter at all. */
const typos: readonly ((name: string, value: string) => string | null)[] = [
  (name, value) => `export ${name}=${value}`,
  (name, value) => `  ${name}=${value}`,
  (name, value) => `${name} =${value}`,
  (name, value) => (value === '' ? null : `${name}: ${value}`),
  (name, value) => (name === name.toLowerCase() ? null : `${name.toLowerCase()}=${value}`),
  (name, value) => `${name.replace(/s(?=ettings)/i, '$&s')}=${value}`,
  (name, value) => (name.includes('mail__') ? `${name.replace('mail__', 'mial__')}=${value}` : null),
  (name, value) => (value === 'true' ? `${name}=vrai` : value === 'false' ? `${name}=falsch` : null),
]

/** What Setup reads by itself is for a person to fix, and the key that nothing uses is to be deleted. */
const fixable = soundFile.flatMap((text, line) =>
  /sqlServer__|certificatePassword|aKey/.test(text) ? [] : [line],
)
const typoKind = fc.record({ line: fc.constantFrom(...fixable), make: fc.constantFrom(...typos) })

test.prop([fc.uniqueArray(typoKind, { minLength: 1, maxLength: 4, selector: ({ line }) => line })])(
  'a sound file with typos in it is fixed to what every reader holds of the sound one',
  (chosen) => {
    const lines: string[] = [...soundFile]
    for (const { line, make } of chosen) {
      const [name = '', ...rest] = (soundFile[line] ?? '').split('=')
      lines[line] = make(name, rest.join('=')) ?? lines[line] ?? ''
    }
    const [sound, wrong] = [textOf(soundFile), textOf(lines)]
    const [after] = fix([sourceOf(wrong)], judge, 'safe')
    expect(found([sourceOf(after?.text ?? wrong)])).toEqual(found([sourceOf(sound)]))
    expect(agree(sound, after?.text ?? wrong, new Set(), { url: null, pushNotifications: null })).toBe(true)
  },
)

function textOf(lines: readonly string[]): SourceText {
  return new SourceText(`${lines.join('\n')}\n`)
}
