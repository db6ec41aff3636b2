import { describe, expect, test } from 'vitest'
import { type Around, found } from './found.js'

const smtp = 'globalSettings__mail__smtp__'
const sql = 'globalSettings__sqlServer__connectionString'

describe('what Compose makes of a line', () => {
  test.each<[lines: string, expected: readonly string[], around?: Around]>([
    [`${smtp}username=# none\n`, []],
    [`${smtp}username= # none\n`, ['1:1 warning comment-becomes-value taken']],
    [`${smtp}password= # none\n`, ['1:1 error comment-becomes-value taken']],
    [`${smtp}username=a\t# x\n`, ['1:1 warning comment-becomes-value taken']],
    [`MINE= # none\n`, []],
    [`${smtp}usern'ame=a\n`, ['1:34 error compose-rejects-line name, display']],
    [`globalSettings__mail__smtp__port's=1\n`, ['1:33 error compose-rejects-line name, safe']],
    [`MI'NE=1\n`, ['1:3 error compose-rejects-line character']],
    [`MI'NE\n`, ['1:3 error compose-rejects-line no-assignment']],
    [`a b=1\n`, ['1:2 error compose-rejects-line blank']],
    [`export `, ['1:1 error compose-rejects-line export']],
    [`${smtp}port x=1\n`, ['1:33 error compose-rejects-line name, safe']],
    [`paramètresGlobaux__mail__smtp__hôte d'x=1\n`, ['1:38 error compose-rejects-line character']],
    [
      `${smtp}host=\${A}\n${smtp}port=\${B}\n`,
      ['1:1 notice decided-later not-judged', '2:1 notice deferred-without-guard unguarded'],
    ],
    [
      `${smtp}port=\${B}\n${smtp}ssl=\${C}\n`,
      ['1:1 notice decided-later not-judged', '1:1 notice deferred-without-guard unguarded +2'],
    ],
    [`${smtp}port=\${B:-25}\n`, ['1:1 notice decided-later not-judged']],
    [`${smtp}port=\${B:?}\n`, ['1:1 notice decided-later not-judged']],
    [`${smtp}port=\${B}\n`, ['1:1 notice decided-later not-judged'], { path: 'a.env.j2' }],
    [`${smtp}port\n`, ['1:1 warning name-without-value from-host']],
    [`B=1\n${smtp}port=\${B}\n`, ['2:1 notice decided-later not-judged']],
    [`${smtp}host="a\\tb"\n`, ['1:36 warning escape-changes-value escaped']],
    [`${smtp}password="abcdef\\tb"\n`, ['1:1 warning escape-changes-value escaped']],
    [`MINE="a\\tb"\n`, ['1:1 warning escape-changes-value escaped']],
    [`${smtp}host="a\\tb{{ c }}\${D}"\n`, ['1:1 notice decided-later not-judged']],
    [`${smtp}host=a\${\n`, ['1:35 error invalid-interpolation invalid']],
    [`${smtp}password=a\${\n`, ['1:1 error invalid-interpolation invalid']],
    [`MINE=a\${\n`, ['1:1 error invalid-interpolation invalid']],
    [`${smtp}host=\${{ a }}\n`, ['1:1 notice decided-later not-judged']],
    [`${smtp}ho\u200bst=a.b.com\n`, ['1:1 error invisible-character name, display']],
    [`${smtp}host=a\u200b.b.com\n`, ['1:1 error invisible-character value, safe']],
    [`${smtp}password=a\u200bbcdefghi\n`, ['1:1 error invisible-character value, unsafe']],
    [`${smtp}password=“abcdefghi”\n`, ['1:1 error invisible-character quotes, safe']],
    [`MINE=a\u200b\n`, []],
    [`${smtp}port\n`, ['1:1 warning name-without-value from-host']],
    [
      `${smtp}port`,
      [
        'above:1 warning smtp-plain-login plain, unsafe',
        'above:1 warning update-resets-setting mail',
        '1:1 warning name-without-value nameless',
      ],
    ],
    [`MINE\n`, []],
    [`MINE`, ['1:1 warning name-without-value nameless']],
    [`X="1" ${smtp}port`, ['1:1 error text-after-quote dropped']],
    [`${smtp}host="a.b.com" x\n`, ['1:1 error text-after-quote dropped']],
    [`${smtp}host="a.b.com" X=1\n`, ['1:1 error text-after-quote another']],
    [`${smtp}host="a.b.com" x's\n`, ['1:1 error text-after-quote rejected']],
    [`MINE="a" b c\n`, ['1:1 error text-after-quote rejected']],
    [`${smtp}host="a.b.com" X="1" Y="2"\n`, ['1:1 error text-after-quote another']],
    [`${smtp}host=a.b.com ${smtp}port=25\n`, ['1:1 error two-settings-on-one-line swallowed']],
    [`MINE=a ${smtp}port=25\n`, ['1:1 error two-settings-on-one-line swallowed']],
    [
      `# x\r${smtp}port=25\n`,
      ['above:1 warning update-breaks-value moved', '1:1 error two-settings-on-one-line in-comment'],
    ],
    [`# x\rMINE=25\n`, []],
    [`${smtp}host="a.b.com\n`, ['1:34 error unclosed-quote unclosed']],
    [`MINE="a\n`, ['1:1 error unclosed-quote unclosed']],
    [`${smtp}host="a.b.com\n${smtp}port=25\n${smtp}ssl="false"\n`, ['1:34 error unclosed-quote unclosed']],
    [`${smtp}password=abcdefgh #x\n`, ['1:1 error value-cut-by-comment secret']],
    [`${smtp}password=abcdefgh # x\n`, ['1:1 error value-cut-by-comment secret']],
    [`${smtp}host=a.b.com #x\n`, ['1:41 warning value-cut-by-comment other']],
    [`${smtp}host=a.b.com # x\n`, []],
    [`${smtp}host=a.b.com ##\n`, []],
    [`${smtp}port=25 #x\n`, ['1:1 warning smtp-plain-login plain, unsafe']],
    [`MINE=a #x\n`, []],
    [`${smtp}password=abc$defgh\n`, ['1:1 error value-interpolated secret, safe']],
    [`${smtp}host=a.$b.com\n`, ['1:1 warning value-interpolated other, safe']],
    [`b=1\n${smtp}host=a.$b.com\n`, ['2:1 warning update-breaks-value moved']],
    [`MINE=$b\n`, []],
    [
      `${smtp}password="abc$defgh\\n"\n`,
      ['1:1 warning escape-changes-value escaped', '1:1 error value-interpolated secret'],
    ],
    [`${sql}="Server=db;Password=a$bc"\n`, ['1:1 error connection-string-reads-differently interpolated']],
    [
      `${smtp}host=a#b.com\n${smtp}username=x#y\n`,
      ['1:1 warning value-reads-differently differs +2'],
      { choices: { levels: new Map([['value-reads-differently', 'warning']]) } },
    ],
  ])('%j', (lines, expected, around) => {
    expect(found(lines, around)).toEqual(expected)
  })
})
