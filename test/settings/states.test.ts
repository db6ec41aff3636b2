import { describe, expect, test } from 'vitest'
import { settingKey } from '../../src/readers/dotnet/key.js'
import { isAbsent, uncertain } from '../../src/settings/state.js'
import { reveal } from '../../src/source/value.js'
import { settingsOf } from './of-text.js'

const host = 'globalSettings__mail__smtp__host'
const port = 'globalSettings__mail__smtp__port'
const ssl = 'globalSettings__mail__smtp__ssl'
const password = 'globalSettings__mail__smtp__password'
const trash = 'adminSettings__deleteTrashDaysAgo'
const site = 'globalSettings__siteName'

/** The state, and the stretch of the text that a person would change. */
function stateOf(text: string, name: string, ...rest: [Parameters<typeof settingsOf>[1]?]) {
  const { state, at } = settingsOf(text, ...rest).of(name)
  return [state, at && text.slice(at.start, at.end)]
}

describe('the state of a setting', () => {
  test.each([
    ['A=1\n', host, 'missing', null],
    [`# ${host}=a\n`, host, 'commented-out', `# ${host}=a`],
    [`#${host}=a\n##${host.toUpperCase()} = b\n`, host, 'commented-out', `##${host.toUpperCase()} = b`],
    [`# see ${host}=a\n`, host, 'missing', null],
    [`# ${host}\n`, host, 'missing', null],
    [`${host}=\n`, host, 'empty', `${host}=`],
    [`${host}="  "\n`, host, 'empty', `${host}="  "`],
    [`${trash}=\n`, trash, 'empty', `${trash}=`],
    [`${host}=REPLACE\n`, host, 'placeholder', `${host}=REPLACE`],
    [`${host}=<host>\n`, host, 'placeholder', `${host}=<host>`],
    [`${host}=\${HOST}\n`, host, 'templated', `${host}=\${HOST}`],
    [`${host}\n`, host, 'templated', host],
    [`${port}=x\n`, port, 'rejected', `${port}=x`],
    [`${port}=\n`, port, 'rejected', `${port}=`],
    [`${port}=REPLACE\n`, port, 'rejected', `${port}=REPLACE`],
    [`${host}=\${\n`, host, 'rejected', `${host}=\${`],
    [`${host}="a\n`, host, 'rejected', `${host}="a`],
    [`${password}=a$b\n`, password, 'damaged', `${password}=a$b`],
    [`${password}=a #b\n`, password, 'damaged', `${password}=a #b`],
    [`${host}=a #b\n`, host, 'set', `${host}=a #b`],
    [`${host}="a"b=c\n`, host, 'damaged', `${host}="a"`],
    [`${host}="a\\tb"\n`, host, 'damaged', `${host}="a\\tb"`],
    [`${host}=a\n`, host, 'set', `${host}=a`],
    [`${host}=a\n${host.toUpperCase()}=b\n`, host, 'set', `${host.toUpperCase()}=b`],
    [`${host}=a\n${host}=\n`, host, 'empty', `${host}=`],
    [`globalSettings__mail__smtp__hosst=a\n`, host, 'misnamed', 'globalSettings__mail__smtp__hosst=a'],
    [
      `globalSettings__mail__smtp__hosst=a\n${host}=\n`,
      host,
      'misnamed',
      'globalSettings__mail__smtp__hosst=a',
    ],
    [
      `globalSettings__mail__smtp__hosst=a\n${host}=REPLACE\n`,
      host,
      'misnamed',
      'globalSettings__mail__smtp__hosst=a',
    ],
    [`globalSettings__mail__smtp__hosst=a\n${host}=<host>\n`, host, 'placeholder', `${host}=<host>`],
    [`globalSettings__mail__smtp__hosst=a\n${host}=b\n`, host, 'set', `${host}=b`],
  ])('in %j is for %s %s', (text, name, state, at) => {
    expect(stateOf(text, name)).toEqual([state, at])
  })

  test('of a setting that is filled in at deploy, by name in any case', () => {
    const provided = [host.toUpperCase()]
    expect(stateOf('', host, { provided })).toEqual(['templated', null])
    expect(stateOf(`${host}=\n`, host, { provided })).toEqual(['templated', `${host}=`])
    expect(stateOf('', port, { provided })).toEqual(['missing', null])
  })

  test('of one that another file may set', () => {
    const elsewhere = (name: string) => name === settingKey(host)
    expect(stateOf('', host, { elsewhere })).toEqual(['templated', null])
    expect(stateOf(`# ${host}=a\n`, host, { elsewhere })).toEqual(['templated', null])
    expect(stateOf('', port, { elsewhere })).toEqual(['missing', null])
  })

  test('of a token of the user’s own', () => {
    expect(stateOf(`${host}=§HOST§\n`, host, { tokens: [{ before: '§', after: '§' }] })[0]).toBe('templated')
    expect(stateOf(`${host}=§HOST§\n`, host)[0]).toBe('set')
  })

  test('is asked for by names that the catalogue has', () => {
    expect(() => settingsOf('').of('globalSettings__mailserver')).toThrow(
      'the catalogue has no setting globalSettings__mailserver',
    )
  })
})

describe('what a line is written with', () => {
  const isTemplated = (text: string, more: Parameters<typeof settingsOf>[1] = {}) => {
    const settings = settingsOf(text, more)
    return settings.present().map(({ line }) => line !== null && settings.isTemplated(line))
  }

  test('is filled in at deploy where a variable is that is, or that holds one', () => {
    expect(isTemplated(`D={{ domain }}\n${host}=mail.$D\n`)).toEqual([true])
    expect(isTemplated(`D={{ domain }}\nE=mail.$D\n${host}=$E\n`)).toEqual([true])
    expect(isTemplated(`D=a.org\n${host}=mail.$D\n`)).toEqual([false])
    expect(isTemplated(`D=\n${host}=mail.$D\n`, { provided: ['d'] })).toEqual([true])
  })

  test('in a password only where it is all of it, in a connection string a part', () => {
    expect(isTemplated(`${password}=a\${B}\n`)).toEqual([false])
    expect(isTemplated(`${host}=a\${B}\n`)).toEqual([true])
    const sql = 'globalSettings__sqlServer__connectionString'
    expect(isTemplated(`${sql}="Data Source=db;Password=\${B}"\n`)).toEqual([true])
    expect(isTemplated(`${sql}="Data Source=db;Password=a\${B}"\n`)).toEqual([false])
  })

  test('not where there is nothing, but a name', () => {
    expect(isTemplated(`${host}\n`)).toEqual([false])
    expect(isTemplated(`${host}\n`, { provided: [host] })).toEqual([true])
  })
})

describe('what the server ends up with', () => {
  test.each([
    ['', false],
    [`${ssl}=true\n`, true],
    [`${ssl}=FALSE\n`, false],
    [`# ${ssl}=true\n`, false],
    [`${ssl}=vrai\n`, undefined],
    [`${ssl}=\${SSL}\n`, undefined],
    ['globalSettings__mail__smtp__sll=true\n', undefined],
  ])('a switch: %j', (text, expected) => {
    expect(settingsOf(text).boolean(ssl)).toBe(expected)
  })

  test('a switch that is on where nothing is said', () => {
    const cache = 'globalSettings__distributedCache__defaultExtendedCache__enableDistributedCache'
    expect(settingsOf('').boolean(cache)).toBe(true)
    expect(settingsOf(`${cache}=false\n`).boolean(cache)).toBe(false)
  })

  test.each([
    ['', 25],
    [`${port}=587\n`, 587],
    [`# ${port}=587\n`, 25],
    [`${port}=x\n`, undefined],
    [`${port}\n`, undefined],
  ])('a number: %j', (text, expected) => {
    expect(settingsOf(text).number(port)).toBe(expected)
  })

  test('no number where there is none, nor a default that is one', () => {
    expect(settingsOf('').number(trash)).toBe(30)
    expect(settingsOf(`${trash}=\n`).number(trash)).toBeUndefined()
    expect(settingsOf('').number(host)).toBeUndefined()
    expect(settingsOf('').number(site)).toBeUndefined()
  })

  test.each([
    ['', false],
    [`${host}=\n`, false],
    [`${host}=REPLACE\n`, false],
    [`# ${host}=a\n`, false],
    [`${host}=<host>\n`, true],
    [`${host}=a\n`, true],
    [`${host}=\${HOST}\n`, undefined],
    [`${host}=\${\n`, undefined],
    [`${host}="a\\tb"\n`, undefined],
    ['globalSettings__mail__smtp__hosst=a\n', undefined],
  ])('a value: %j', (text, expected) => {
    expect(settingsOf(text).hasValue(host)).toBe(expected)
  })
})

describe('the settings of a file', () => {
  test('are those of its own lines, in the order of the first of each', () => {
    const text = `${port}=1\nA=1\n${host}=a\n${port.toUpperCase()}=2\nglobalSettings__mail__smtp__sll=true\n`
    const present = settingsOf(text).present()
    expect(present.map(({ setting, lines }) => [setting.name, lines.length])).toEqual([
      [port, 2],
      [host, 1],
    ])
    expect(present[0]?.value && reveal(present[0].value)).toBe('2')
  })

  test('elements of a list are settings of their own', () => {
    const urls = 'globalSettings__yubico__validationUrls'
    const present = settingsOf(`${urls}__0=a\n${urls}__1=b\n`).present()
    expect(present.map(({ setting }) => setting.name)).toEqual([`${urls}__0`, `${urls}__1`])
  })

  test('lines with a wrong name are counted for the setting they are meant for', () => {
    const text = 'globalSettings__mail__smtp__sll=true\nglobalSettings__mail__smtp__sssl=true\n'
    expect(settingsOf(text).intendedBy(ssl)).toBe(2)
    expect(settingsOf(text).intendedBy(ssl.toUpperCase())).toBe(2)
    expect(settingsOf(text).intendedBy(port)).toBe(0)
  })

  test('a state is asked for twice and is the same', () => {
    const settings = settingsOf(`${site}=a\n`)
    expect(settings.of(site)).toBe(settings.of(site))
    expect(settings.present()[0]).toBe(settings.of(site))
    expect(settings.present()).toBe(settings.present())
  })
})

test('absent is what nothing in the file sets, uncertain what nobody can say', () => {
  const of = (text: string) => settingsOf(text).of(host)
  expect([``, `# ${host}=a\n`].map((text) => isAbsent(of(text)))).toEqual([true, true])
  const wrong = 'globalSettings__mail__smtp__hosst=a\n'
  expect([`${host}=\n`, wrong, `${host}=a\n`].map((text) => isAbsent(of(text)))).toEqual([
    false,
    false,
    false,
  ])
  expect([...uncertain].sort()).toEqual(['damaged', 'misnamed', 'rejected', 'templated'])
})
