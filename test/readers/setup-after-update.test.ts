import { describe, expect, test } from 'vitest'
import { readAsCompose } from '../../src/readers/compose/read-compose.js'
import type { ComposeEntry } from '../../src/readers/compose/reading.js'
import { afterUpdate, type SetupUpdate } from '../../src/readers/setup/after-update.js'
import { scan } from '../../src/source/scan.js'
import { rawText, SourceText } from '../../src/source/text.js'
import { reveal } from '../../src/source/value.js'

const host = 'globalSettings__mail__smtp__host'
const port = 'globalSettings__mail__smtp__port'
const id = 'globalSettings__installation__id'
const vault = 'globalSettings__baseServiceUri__vault'
const postgres = 'globalSettings__postgreSql__connectionString'
const logDirectory = 'globalSettings__logDirectory'
const url = 'https://vault.example.org'

function update(raw: string, options = { url, pushNotifications: true }): SetupUpdate {
  const scanned = scan(new SourceText(raw))
  return afterUpdate(scanned, readAsCompose(scanned), options)
}

const nameOf = ({ entry }: { entry: ComposeEntry }) => reveal(entry.name)
const dropped = (raw: string) =>
  update(raw).dropped.map((each) => [nameOf(each), each.how, each.comesBack?.key])
const broken = (raw: string) => update(raw).broken.map((each) => [nameOf(each), each.how, each.rejected])
const duplicates = (raw: string) =>
  update(raw).duplicates.map((each) => [nameOf(each), each.how, each.collides])

describe('an ordinary file loses nothing', () => {
  test.each([
    ['plain lines', `${host}=smtp.example.org\n${port}=587\n`],
    ['CR LF', `${host}=smtp.example.org\r\n${port}=587\r\n`],
    ['quotes and dollars', `${host}='a$b'\n${port}="587" # port\nX="a$$b"\n`],
    ['a repeated line', `${host}=a\n${host}=b\n`],
    ['an escaped quote in a key of Setup', 'globalSettings__sqlServer__connectionString="Password=a\\"b"\n'],
    ['a colon before a value with =', `${postgres}: Host=db;Port=5432\n`],
    ['several lines that all hold =', `${logDirectory}="a\nb=c"\n`],
  ])('%s', (_, raw) => {
    const { dropped, broken, duplicates, lostComments, breaksFile, vaultOverwritten } = update(raw)
    expect({ dropped, broken, duplicates, lostComments, breaksFile, vaultOverwritten }).toEqual({
      dropped: [],
      broken: [],
      duplicates: [],
      lostComments: [],
      breaksFile: false,
      vaultOverwritten: null,
    })
  })
})

describe('dropped lines', () => {
  test('a colon loses the line; the default comes back for a setting of Setup', () => {
    expect(dropped(`${host}: smtp.example.org\n`)).toEqual([[host, 'colon', host]])
    expect(dropped('globalSettings__mail__smtp__trustServer: true\n')).toEqual([
      ['globalSettings__mail__smtp__trustServer', 'colon', undefined],
    ])
  })

  test('so is a name alone', () => {
    expect(dropped(`DOMAIN\n${port}\n`)).toEqual([
      ['DOMAIN', 'name-only', undefined],
      [port, 'name-only', port],
    ])
  })

  test('not one that a later line outdoes anyway', () => {
    expect(dropped(`${host}: a\n${host}=b\n`)).toEqual([])
  })
})

describe('broken values', () => {
  test('an unescaped quote makes Compose reject the file', () => {
    const raw = `${postgres}="Host=db;Password=a\\"b"\n`
    expect(broken(raw)).toEqual([[postgres, 'unescaped', true]])
    expect(update(raw).breaksFile).toBe(true)
    expect(broken(`${logDirectory}="C:\\\\bwdata\\\\"\n${port}=587\n`)).toEqual([
      [logDirectory, 'unescaped', true],
    ])
  })

  test('or only changes the value', () => {
    expect(broken('X=a\\"b\n')).toEqual([['X', 'unescaped', false]])
    expect(broken(`X='say \\"hi\\"'\n`)).toEqual([['X', 'unescaped', false]])
  })

  test('several lines are cut', () => {
    expect(broken("X='one\ntwo'\n")).toEqual([['X', 'cut', true]])
    expect(broken('globalSettings__mail__smtp__password="a\nb=c"\n')).toEqual([
      ['globalSettings__mail__smtp__password', 'cut', false],
    ])
  })

  test('a setting of Setup moves before the variable it uses', () => {
    const replyTo = 'globalSettings__mail__replyToEmail'
    expect(broken(`D=example.org\n${replyTo}=bw@$D\n`)).toEqual([[replyTo, 'moved', false]])
    expect(broken('D=example.org\nX=bw@$D\n')).toEqual([])
  })

  test('a relay that is none is no loss, and one that is stays', () => {
    const relay = 'globalSettings__pushRelayBaseUri'
    expect(broken(`export A=1\n${relay}=REPLACE\n`)).toEqual([])
    expect(broken(`export A=1\n${relay}=https://push.example.org\n`)).toEqual([])
    expect(broken(`D=example.org\n${relay}=https://push.$D\n`)).toEqual([])
  })

  test('the vault URL is overwritten, which is no broken value', () => {
    const overwritten = (raw: string) => update(raw).vaultOverwritten?.name.is(vault) ?? false
    for (const other of ['', 'export A=1\n']) {
      expect(overwritten(`${other}${vault}=https://old.example.org\n`)).toBe(true)
      expect(broken(`${other}${vault}=https://old.example.org\n`)).toEqual([])
      expect(overwritten(`${other}${vault}=${url}\n`)).toBe(false)
    }
  })

  test('a statement that Compose rejects already is passed over', () => {
    expect(broken('X="a"!\n')).toEqual([])
    expect(update('; mail\nX=1\n').breaksFile).toBe(false)
  })

  test('bytes that are not UTF-8 reach the containers as U+FFFD, before and after', () => {
    expect(broken('X=Gr\udcfcn\n')).toEqual([])
  })
})

describe('duplicates', () => {
  test.each([
    ['another case', `GLOBALSETTINGS__mail__smtp__HOST=a`, 'case', true],
    ['export', `export ${host}=a`, 'export', false],
    ['an indent', `  ${host}=a`, 'indent', false],
    ['a blank before =', `${host} =a`, 'blank', false],
    ['a colon before a value with =', `${host}: a=b`, 'colon', false],
    ['behind a closing quote', `X="1" ${host}=a`, 'shared-line', false],
  ])('%s', (_, line, how, collides) => {
    expect(duplicates(`${line}\n`).map(([, ...rest]) => rest)).toEqual([[how, collides]])
  })

  test('none where the file has the setting as well, or it is not of Setup', () => {
    expect(duplicates(`export ${host}=a\n${host}=b\n`)).toEqual([])
    expect(duplicates(`export ${logDirectory}=a\n`)).toEqual([])
  })
})

describe('defaults that come back', () => {
  function harm(raw: string, key: string) {
    return update(raw).restored.find((each) => each.default.key === key)?.harm
  }

  test('a zero installation id and a new database password do harm', () => {
    expect(harm('X=1\n', id)).toBe('server')
    expect(harm('X=1\n', 'globalSettings__sqlServer__connectionString')).toBe('database')
    expect(harm('X=1\n', host)).toBeNull()
  })

  test('nothing comes back that the file holds, and nothing harms that still wins', () => {
    expect(harm(`${id}=x\n`, id)).toBeUndefined()
    expect(harm(`export ${id}=x\n`, id)).toBeNull()
    expect(harm('globalSettings__installation__ID=x\n', id)).toBe('server')
  })

  test('port 587 matters only where there is a mail server', () => {
    expect(harm(`${host}=smtp.example.org\n`, port)).toBe('mail')
    expect(harm(`${host}=REPLACE\n`, port)).toBeNull()
  })

  test('the line that was meant is named', () => {
    const restored = update(`${id}: x\n`).restored.find((each) => each.default.key === id)
    expect(restored?.meant?.name.is(id)).toBe(true)
  })
})

test('comments without = are lost, and all but the last of equal ones with it', () => {
  const raw = '# mail\n\n  # two\n# a=1\nX=1 # stays\n# a=2\nY="\n# inside\n"\n'
  const text = new SourceText(raw)
  const { lostComments } = update(raw)
  expect(lostComments.map(({ start, end }) => rawText(text).slice(start, end))).toEqual([
    '# mail',
    '# two',
    '# a=1',
  ])
})

test('Compose reads what Setup has written', () => {
  const { compose, text } = update(`export ${host}=a\nX=1\n`)
  expect(compose.environment.get('X')?.is('1')).toBe(true)
  expect(compose.environment.get(host)?.is('a')).toBe(true)
  expect(rawText(text).split('\n').slice(-3)).toEqual([`export ${host}=a`, 'X=1', ''])
})

test('the vault URL is overwritten where config.yml has another', () => {
  expect(update(`${vault}=https://other.example.org\n`).vaultOverwritten?.name.is(vault)).toBe(true)
  expect(update(`${vault}="${url}"\n`).vaultOverwritten).toBeNull()
  expect(update(`${vault} = https://other.example.org\n`).vaultOverwritten).toBeNull()
})
