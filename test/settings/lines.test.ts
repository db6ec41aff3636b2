import { describe, expect, test } from 'vitest'
import { readAsCompose } from '../../src/readers/compose/read-compose.js'
import { displayNameOf, nameAsWritten } from '../../src/settings/display-name.js'
import { holdsSecondSetting } from '../../src/settings/hidden-settings.js'
import { type Line, linesOf } from '../../src/settings/line.js'
import { isDamaged, isRemark } from '../../src/settings/values/damage.js'
import { strangeCharacter, strangeSpans } from '../../src/settings/values/strange-character.js'
import { scan } from '../../src/source/scan.js'
import { SourceText } from '../../src/source/text.js'

const host = 'globalSettings__mail__smtp__host'
const password = 'globalSettings__mail__smtp__password'
const site = 'globalSettings__siteName'

function lines(text: string): readonly Line[] {
  return linesOf(readAsCompose(scan(new SourceText(text))).entries)
}

function first(text: string): Line {
  const [line] = lines(text)
  if (line === undefined) throw new Error('no statement')
  return line
}

describe('a character that nobody sees', () => {
  test.each([
    [`${host}=a\n`, null],
    [`global\u00adSettings__mail__smtp__host=a\n`, 'name'],
    [`globalSettings__mail__smtp__ho\u200bst=a\n`, 'name'],
    [`globalSettings__mail__smtp__host\u00a0=a\n`, null],
    [`globalSettings__mail__smtp__ｈost=a\n`, 'name'],
    [`globalSettings__mail__smtp__ho\u0301st=a\n`, 'name'],
    [`${host}=a\u200bb\n`, 'value'],
    [`${host}=a\u00a0b\n`, 'value'],
    [`${host}=a\u3000b\n`, 'value'],
    [`${host}=ab\ufeffc\n`, 'value'],
    [`${host}="a\u200bb"\n`, 'value'],
    [`${host}=é\n`, null],
    [`${host}=“a”\n`, 'quotes'],
    [`${host}=«a\n`, 'quotes'],
    [`${host}=a»\n`, 'quotes'],
    [`${host}=a“b\n`, null],
    [`${site}=“a”\n`, null],
    [`${site}=a\u00a0b\n`, null],
    [`MINE=a\u200bb\n`, null],
    [`globalSettings__mail__smtp__hosst=a\u200bb\n`, 'value'],
    [`\ufeff\ufeff${host}=a\n`, null],
    [`${host}\n`, null],
    ['globalSettings__mail__smtp__hôst=a\n', null],
    ['globalSettings__mail__smtp__ho\u0302st=a\n', 'name'],
    ['globalSettings__mail__smtp__ｈost=a\n', 'name'],
  ])('in %j stands in its %s', (text, where) => {
    expect(strangeCharacter(first(text))).toBe(where)
  })

  test('stands where it stands', () => {
    const spans = (text: string, where: 'value' | 'quotes') =>
      strangeSpans(new SourceText(text), first(text), where, 9).map(({ start, end }) => [start, end])
    const at = host.length + 1
    expect(spans(`${host}=a\u200bb\u00a0c\u200bd\n`, 'value')).toEqual([
      [at + 1, at + 2],
      [at + 5, at + 6],
      [at + 3, at + 4],
    ])
    expect(spans(`${host}=“a“b”\n`, 'quotes')).toEqual([
      [at, at + 1],
      [at + 4, at + 5],
    ])
    expect(spans(`${host}\n`, 'value')).toEqual([])
  })
})

describe('damage', () => {
  const damaged = (text: string) => {
    const line = first(text)
    return 'setting' in line.recognition && isDamaged(line, line.recognition.setting)
  }

  test.each([
    [`${host}=a\n`, false],
    [`${host}="a"b\n`, true],
    [`${host}="a" b=c\n`, true],
    [`${host}=a\u200bb\n`, true],
    [`${host}=a ${password}=b\n`, true],
    [`${host}= # none\n`, true],
    [`${host}=a$b\n`, true],
    [`b=1\n${host}=a$b\n`, false],
    [`${password}=a #b\n`, true],
    [`${password}="a" #b\n`, false],
    [`${host}=a #b\n`, false],
    [`${host}="a\\tb"\n`, true],
    [`${host}="a\\"b"\n`, false],
  ])('is seen in %j: %s', (text, expected) => expect(damaged(text)).toBe(expected))

  test.each([
    [`A=a ${host}=b`, true],
    [`A=a\t${host}=b`, true],
    [`A=a;${host}=b`, true],
    [`A=a,adminSettings__x=b`, true],
    [`A=a GLOBALSETTINGS__x=b`, true],
    [`A=a${host}=b`, false],
    [`A=a ${host}`, false],
    ['A=a globalSettings__1=b', false],
    ['A=a otherSettings__x=b', false],
    [`A="a ${host}=b"`, false],
    ['A', false],
  ])('a second setting in %j: %s', (text, expected) => {
    expect(holdsSecondSetting(first(`${text}\n`))).toBe(expected)
  })

  test.each([
    ['A= # b', true],
    ['A= #', true],
    ['A=\t# b', true],
    ['A=#b', false],
    ['A= #b', false],
    ['A=# b', false],
    ['A=a\t# b', true],
    ['A=a # b', false],
    ['A="a\t# b"', false],
    ['A', false],
    ['a b= # c', false],
  ])('a remark in %j: %s', (text, expected) => {
    expect(isRemark(first(`${text}\n`))).toBe(expected)
  })
})

describe('the name of a line as it may be shown', () => {
  const names = (text: string) =>
    lines(text).map(({ statement }) => [displayNameOf(statement), nameAsWritten(statement)])

  test.each([
    [`${host}=a\n`, [[host, host]]],
    [`${host.toUpperCase()}=a\n`, [[host, host.toUpperCase()]]],
    ['globalSettings__zzqqy=a\n', [['globalSettings__zzqqy', 'globalSettings__zzqqy']]],
    ['MINE=a\n', [[null, null]]],
    [
      `X="1"${host}=a\n`,
      [
        [null, null],
        [null, null],
      ],
    ],
    [`${host}\n`, [[host, host]]],
    ['globalSettings__mail__smtp__passwordhunter2\n', [[null, null]]],
    [
      "globalSettings__mail__smtp__nomd'utilisateur\n",
      [["globalSettings__mail__smtp__nomd'utilisateur", "globalSettings__mail__smtp__nomd'utilisateur"]],
    ],
    ['SA_PASSWORD=a\n', [['SA_PASSWORD', 'SA_PASSWORD']]],
    ['BW_X=a\n', [['BW_X', 'BW_X']]],
  ])('in %j is shown as %j', (text, expected) => expect(names(text)).toEqual(expected))

  test('a colon names a section, and what was meant stands before the equals sign', () => {
    const shown = (text: string) =>
      lines(text).map(({ displayName, recognition }) => [displayName, recognition.kind])
    expect(shown('globalSettings:mail:smtp:host=a\n')).toEqual([[null, 'misspelt']])
    expect(shown('globalSettings: a\n')).toEqual([['globalSettings', 'section']])
    expect(shown('A: b=c\n')).toEqual([[null, 'unrelated']])
  })
})
