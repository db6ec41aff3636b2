import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const smtp = 'globalSettings__mail__smtp__'
const flags = 'globalSettings__launchDarkly__flagValues__'
const sql = 'globalSettings__sqlServer__connectionString'

describe('duplicate-setting', () => {
  expectFindings([
    [
      `${smtp}port=587\n${smtp}Port=587\n${smtp}port=587\n`,
      ['1:1 warning duplicate-setting same, safe +3', '3:1 error duplicate-setting-case duplicate +2'],
    ],
    [`${smtp}port=587\n${smtp}port=587\n`, ['1:1 warning duplicate-setting same, safe +2']],
    ['globalSettings__yubico__validationUrls__first=https://a.brindlemoor.com\n', []],
    [`${flags}one=1\n${flags}two=1\n`, []],
    [`${flags}one=1\n${flags}one=2\n`, ['1:1 warning duplicate-setting different +2']],
    [
      `${smtp}port=587\n${smtp}ssl=false\n${smtp}ssl=false\n${smtp}port=587\n`,
      ['1:1 warning duplicate-setting same-block, safe +4 +2 +3'],
    ],
    [
      `${smtp}port=587\n${smtp}ssl=false\nX=1\n${smtp}ssl=false\n${smtp}port=26\n`,
      ['1:1 warning duplicate-setting block +5 +2 +4'],
    ],
    // Two that have nothing to do with each other.
    [
      `${smtp}port=587\nX=1\n${smtp}ssl=false\nY=1\n${smtp}ssl=false\n${smtp}port=587\n`,
      ['1:1 warning duplicate-setting same, safe +6', '3:1 warning duplicate-setting same, safe +5'],
    ],
    [`${smtp}port=26\n${smtp}port=587\n`, ['1:1 warning duplicate-setting different +2']],
    [
      `${smtp}port=587\n${smtp}port=26\n${smtp}port=587\n`,
      ['1:1 warning duplicate-setting same, safe +2 +3'],
    ],
    [`${smtp}port=587\n${smtp}port=587\n${smtp}port=587`, ['1:1 warning duplicate-setting same, safe +2 +3']],
    [
      `X="1" ${smtp}port=587\n${smtp}port=587\n`,
      ['1:1 error text-after-quote another', '1:7 warning duplicate-setting same +2'],
    ],
    [`${smtp}port=587 #x\n${smtp}port=587\n`, ['1:1 warning duplicate-setting same, safe +2']],
    [`${smtp}port="587" # x\n${smtp}port=587\n`, ['1:1 warning duplicate-setting same +2']],
    [
      `${smtp}siteName="a\nb"\nglobalSettings__siteName="a\nb"\nglobalSettings__siteName="a\nb"\n`,
      [
        '1:1 warning unknown-setting unknown',
        '1:1 warning update-breaks-value cut',
        '3:1 warning duplicate-setting same +5',
        '5:1 warning update-breaks-value cut-rejected',
      ],
    ],
    [`${sql}="Server=db;Password=a$bc"\n${sql}='Server=db;Password=a$bc'\n`, []],
    [
      `${sql}="Server=db;Password=abc"\n${sql}='Server=db;Password=abd'\n`,
      [
        '1:1 warning duplicate-setting different +2',
        '2:1 warning connection-string-reads-differently different',
      ],
    ],
    [`{% if a %}\n${smtp}port=587\n{% else %}\n${smtp}port=26\n{% endif %}\n`, [], { path: 'a.env.j2' }],
    [
      `${smtp}port=587\n${smtp}port=26\n{% if a %}\n{% endif %}\n`,
      ['1:1 warning duplicate-setting different +2'],
      { path: 'a.env.j2' },
    ],
  ])
})
