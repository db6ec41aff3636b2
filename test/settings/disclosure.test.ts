import { describe, expect, test } from 'vitest'
import { editedLines } from '../../src/settings/values/disclosure.js'
import { scan } from '../../src/source/scan.js'
import { SourceText } from '../../src/source/text.js'

/** Replaces the first `what` by `by`; `|` marks nothing: an empty `what` inserts at `at`. */
interface Change {
  readonly what: string
  readonly by: string
}

function edited(text: string, ...changes: readonly Change[]) {
  const edits = changes.map(({ what, by }) => {
    const start = text.indexOf(what)
    if (start === -1) throw new Error(`no ${what}`)
    return { span: { start, end: start + what.length }, text: by }
  })
  return editedLines(scan(new SourceText(text)), edits)
}

const ssl = 'globalSettings__mail__smtp__ssl'
const password = 'globalSettings__mail__smtp__password'
const host = 'globalSettings__mail__smtp__host'
const port = 'globalSettings__mail__smtp__port'

describe('lines that may be shown as they will read', () => {
  test.each([
    ['a value that the edit replaces', `${ssl}=vrai\n`, { what: 'vrai', by: 'true' }, 1, `${ssl}=true`],
    [
      'true and false',
      'globalSettings__mail__smtp__sll=true\n',
      { what: 'sll', by: 'ssl' },
      1,
      `${ssl}=true`,
    ],
    ['a port', `# x\n${port}: 587\n`, { what: ': ', by: '=' }, 2, `${port}=587`],
    ['a short number in quotes', ` ${port}="587"\n`, { what: ` ${port}`, by: port }, 1, `${port}="587"`],
    ['an empty value', `${ssl}=\n`, { what: '=\n', by: '=true\n' }, 1, `${ssl}=true`],
    ['a last line without its end', `A=1\n${ssl}=vrai`, { what: 'vrai', by: 'true' }, 2, `${ssl}=true`],
    [
      'nothing, when the line is deleted',
      `${ssl}=true\n${port}=1\n`,
      { what: `${ssl}=true\n`, by: '' },
      1,
      '',
    ],
  ])('%s', (_, text, change, line, expected) => {
    expect(edited(text, change)).toEqual({ first: line, last: line, text: expected })
  })

  test('a name alone', () => {
    expect(edited(`${ssl.replace('ssl', 'sll')}\n`, { what: 'sll', by: 'ssl' })).toEqual({
      first: 1,
      last: 1,
      text: ssl,
    })
  })

  test.each(['12345', 'TRUE', 'False', ''])('%j, which no edit touches', (value) => {
    const text = `globalSettings__mail__smtp__prot=${value}\n`
    expect(edited(text, { what: 'prot', by: 'port' })?.text).toBe(`${port}=${value}`)
  })

  test('one of the words of the setting itself, as it spells them', () => {
    const policy = 'globalSettings__dataProtection__keyProtectionPolicy'
    const change = { what: `${policy}: `, by: `${policy}=` }
    expect(edited(`${policy}: StorageManaged\n`, change)?.text).toBe(`${policy}=StorageManaged`)
    expect(edited(`${policy}: storagemanaged\n`, change)).toBeNull()
  })

  test.each<[string, string, readonly Change[], string]>([
    [
      'a comment that goes as well',
      `${ssl}=vrai # MARK\n`,
      [
        { what: 'vrai', by: 'true' },
        { what: ' # MARK', by: '' },
      ],
      `${ssl}=true`,
    ],
    [
      'a value and its comment at once',
      `${ssl}=vrai # MARK\n`,
      [{ what: 'vrai # MARK', by: 'true' }],
      `${ssl}=true`,
    ],
    ['more than the value', `${host}=MARK\n`, [{ what: '=MARK', by: '=x' }], `${host}=x`],
    ['what is left on both sides', `${port}=5MARK7\n`, [{ what: 'MARK', by: '8' }], `${port}=587`],
    ['five digits left', `${port}=12MARK345\n`, [{ what: 'MARK', by: '' }], `${port}=12345`],
    ['a blank before the equals sign', `${ssl} =vrai\n`, [{ what: 'vrai', by: 'true' }], `${ssl} =true`],
    ['tabs and blanks around it', `${ssl}\t = \tvrai\n`, [{ what: 'vrai', by: 'true' }], `${ssl}\t = \ttrue`],
    [
      'a name and a part of its value',
      `${port.replace('port', 'prot')}=5MARK7\n`,
      [
        { what: 'prot', by: 'port' },
        { what: 'MARK', by: '8' },
      ],
      `${port}=587`,
    ],
    ['lines put behind it', `${port}=587\n`, [{ what: '\n', by: '\nA=1\n' }], `${port}=587\nA=1`],
    ['a line feed put behind it', `${ssl}=vrai\n`, [{ what: 'vrai', by: 'true\n' }], `${ssl}=true\n`],
    [
      'a line below one that ends in CR',
      `A=1\r\n${ssl}=vrai\n`,
      [{ what: 'vrai', by: 'true' }],
      `${ssl}=true`,
    ],
    ['a line below that of a BOM', `\uFEFFA=1\n${ssl}=vrai\n`, [{ what: 'vrai', by: 'true' }], `${ssl}=true`],
  ])('%s', (_, text, changes, expected) => {
    expect(edited(text, ...changes)?.text).toBe(expected)
  })

  test('several edits on several lines', () => {
    const text = `${ssl}=vrai\n${port}: 587\n`
    expect(edited(text, { what: ': ', by: '=' }, { what: 'vrai', by: 'true' })).toEqual({
      first: 1,
      last: 2,
      text: `${ssl}=true\n${port}=587`,
    })
  })
})

describe('lines that must not be shown', () => {
  test.each([
    ['words between the name and its value', `${ssl}\r=true\n`, { what: 'true', by: 'false' }],
    ['a part of a value that is not replaced', `${ssl}=vraiMARK\n`, { what: 'vrai', by: 'true' }],
    ['what stands where the value and its `=` should', `${host} MARK\n`, { what: ' ', by: '=' }],
    ['a secret, even replaced', `${password}=MARK\n`, { what: 'MARK', by: "'x'" }],
    ['a misspelt secret', 'globalSettings__mail__smtp__pasword=MARK\n', { what: 'pasword', by: 'password' }],
    ['free text', `${host.replace('host', 'hots')}=MARK\n`, { what: 'hots', by: 'host' }],
    ['a long number', `${port.replace('port', 'prot')}=123456\n`, { what: 'prot', by: 'port' }],
    ['what the server does not know', 'MY_TOKEN: 123\n', { what: ': ', by: '=' }],
    ['an unknown name under a root of its own', 'globalSettings__zzzzzzzz: true\n', { what: ': ', by: '=' }],
    ['a comment behind the value', `${ssl}=vrai # MARK\n`, { what: 'vrai', by: 'true' }],
    ['a comment of which a letter stays', `${ssl}=vrai # MARK\n`, { what: 'vrai # MAR', by: 'true' }],
    ['six digits left', `${port}=12MARK3456\n`, { what: 'MARK', by: '' }],
    ['letters left behind the change', `${port}=5MARK\n`, { what: '5', by: '58' }],
    ['letters left before the change', `${port}=MARK5\n`, { what: '5', by: '58' }],
    ['a blank of another kind before the equals sign', `${ssl}\u00a0=vrai\n`, { what: 'vrai', by: 'true' }],
    ['a blank of another kind behind it', `${ssl}=\u00a0vrai\n`, { what: 'vrai', by: 'true' }],
    ['a comment of its own', `#${ssl}=true MARK\n`, { what: '#', by: '' }],
    ['a second statement on the line', `${ssl}="vrai"MARK=x\n`, { what: 'vrai', by: 'true' }],
    ['half of a value of several lines', `${host}="a\nb"\n`, { what: host, by: 'x' }],
    ['a line that ends in CR', `${ssl}=vrai\r\n`, { what: 'vrai', by: 'true' }],
    ['the line of a BOM', `\uFEFF${ssl}=vrai\n`, { what: 'vrai', by: 'true' }],
  ])('%s', (_, text, change) => {
    expect(edited(text, change)).toBeNull()
  })

  test('a secret between two lines that are changed', () => {
    const text = `${ssl}=vrai\n${password}=MARK\n${port}: 587\n`
    expect(edited(text, { what: 'vrai', by: 'true' }, { what: ': ', by: '=' })).toBeNull()
  })

  test('a comment whose beginning stays', () => {
    const changes = [
      { what: 'vrai', by: 'true' },
      { what: '# MARK', by: '' },
    ]
    expect(edited(`${ssl}=vrai # MARK\n`, ...changes)).toBeNull()
  })

  test('edits that overlap, and none at all', () => {
    expect(edited(`${ssl}=vrai\n`, { what: '=vra', by: '=' }, { what: 'vrai', by: 'true' })).toBeNull()
    expect(edited(`${ssl}=vrai\n`)).toBeNull()
  })
})
