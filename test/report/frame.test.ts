import { describe, expect, test } from 'vitest'
import { frame } from '../../src/report/formats/frame.js'
import { scan } from '../../src/source/scan.js'
import { SourceText } from '../../src/source/text.js'
import { spanOf } from './sample.js'

/** The frame of some places, with carets under them. */
function draw(text: string, ...parts: readonly string[]): string {
  const marks = parts.map((part) => ({ at: spanOf(text, part), primary: true, label: null }))
  return frame(scan(new SourceText(text)), marks)
    .flatMap(({ line, text: shown, pointers }) => [
      `${line} ${shown}`,
      ...pointers.map(({ column, columns }) => `  ${' '.repeat(column)}${'^'.repeat(columns)}`),
    ])
    .join('\n')
}

const host = 'globalSettings__mail__smtp__host'

const cases = [
  {
    of: 'an assignment',
    text: [`${host}=secret`, `${host}=secret`],
    shown: ['1 globalSettings__mail__smtp__host=••••••••', '  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^'],
  },
  {
    of: 'a name alone',
    text: [`${host}=secret`, host],
    shown: ['1 globalSettings__mail__smtp__host=••••••••', '  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^'],
  },
  {
    of: 'the value alone',
    text: [`${host}=secret`, 'secret'],
    shown: ['1 globalSettings__mail__smtp__host=••••••••', '                                   ^^^^^^^^'],
  },
  {
    of: 'part of a value: all of its mask',
    text: [`${host}=secret`, 'cre'],
    shown: ['1 globalSettings__mail__smtp__host=••••••••', '                                   ^^^^^^^^'],
  },
  {
    of: 'an empty value',
    text: [`${host}=`, `${host}=`],
    shown: ['1 globalSettings__mail__smtp__host=', '  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^'],
  },
  {
    of: 'quotes',
    text: [`${host}="secret"`, '"secret"'],
    shown: ['1 globalSettings__mail__smtp__host="••••••••"', '                                   ^^^^^^^^^^'],
  },
  {
    of: 'export, blanks and tabs',
    text: [`  export  ${host} =\t'secret'`, host],
    shown: [
      "1   export globalSettings__mail__smtp__host = '••••••••'",
      '           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
    ],
  },
  {
    of: 'a colon',
    text: [`${host}: secret`, host],
    shown: ['1 globalSettings__mail__smtp__host: ••••••••', '  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^'],
  },
  {
    of: 'a comment behind a value',
    text: [`${host}=secret # secret`, '# secret'],
    shown: [
      '1 globalSettings__mail__smtp__host=•••••••• # ••••••••',
      '                                           ^^^^^^^^^^^',
    ],
  },
  {
    of: 'a comment line',
    text: [`# secret\n${host}=secret`, '# secret'],
    shown: ['1 # ••••••••', '  ^^^^^^^^^^'],
  },
  {
    of: 'a name that is none of Bitwarden’s',
    text: ['SECRET=secret', 'SECRET'],
    shown: ['1 ••••••••=••••••••', '  ^^^^^^^^'],
  },
  {
    of: 'a name in another case',
    text: ['GLOBALSETTINGS__mail__smtp__HOST=secret', 'GLOBALSETTINGS__mail__smtp__HOST'],
    shown: ['1 GLOBALSETTINGS__mail__smtp__HOST=••••••••', '  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^'],
  },
  {
    of: 'a key alone on its line',
    text: [`SECRET\n${host}`, 'SECRET'],
    shown: ['1 ••••••••', '  ^^^^^^^^'],
  },
  {
    of: 'a name up to the character that Compose rejects',
    text: [`globalSettings__mail__smtp__nomd'secret=secret`, `'`],
    shown: [
      '1 globalSettings__mail__smtp__nomd••••••••=••••••••',
      '                                  ^^^^^^^^',
    ],
  },
  {
    of: 'a line without `=`',
    text: [`${host} SECRET\n`, 'SECRET'],
    shown: ['1 globalSettings__mail__smtp__host ••••••••', '                                   ^^^^^^^^'],
  },
  {
    of: 'what follows a closing quote, which may be part of a value',
    text: [`A="secret"${host}=secret`, `${host}=secret`],
    shown: ['1 ••••••••="••••••••"••••••••=••••••••', '                     ^^^^^^^^^^^^^^^^^'],
  },
  {
    of: 'a quote that is not closed',
    text: [`${host}="secret\nA=1`, '"secret'],
    shown: ['1 globalSettings__mail__smtp__host="••••••••', '                                   ^^^^^^^^^'],
  },
  {
    of: 'a value over several lines, by its first',
    text: [`${host}="secret\nsecret"\nA=1`, '"secret\nsecret"'],
    shown: ['1 globalSettings__mail__smtp__host="••••••••', '                                   ^^^^^^^^^'],
  },
  {
    of: 'a value over several lines, in its second',
    text: [`${host}="secret\nSECRET"\nA=1`, 'SECRET'],
    shown: ['2 ••••••••"', '  ^^^^^^^^'],
  },
  {
    of: 'a name with an accent',
    text: ['globalSettings__désactiver=secret', 'secret'],
    shown: ['1 globalSettings__désactiver=••••••••', '                             ^^^^^^^^'],
  },
  {
    of: 'an empty line',
    text: [`${host}=secret\n\nA=1`, '\n\nA'],
    shown: ['1 globalSettings__mail__smtp__host=••••••••', '                                           ^'],
  },
  {
    of: 'a BOM and CRLF, which are not there',
    text: [`\ufeff${host}=secret\r\nA=1\r\n`, `${host}=secret`],
    shown: ['1 globalSettings__mail__smtp__host=••••••••', '  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^'],
  },
]

describe('a frame shows names and masks', () => {
  test.each(cases)('$of', ({ text: [text = '', part = ''], shown }) => {
    expect(shown.join()).not.toMatch(/secret/i)
    expect(draw(text, part).split('\n')).toEqual(shown)
  })
})
