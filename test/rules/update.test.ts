import { describe, expect, test } from 'vitest'
import { type Around, found } from './found.js'

const smtp = 'globalSettings__mail__smtp__'
const vault = 'globalSettings__baseServiceUri__vault'
const sql = 'globalSettings__sqlServer__connectionString'
const sender = 'globalSettings__mail__replyToEmail'

describe('what Bitwarden’s update will do', () => {
  test.each<[lines: string, expected: readonly string[], around?: Around]>([
    [
      `# a\n# b=1\n`,
      ['1:1 notice comment-lost-at-update lost'],
      { choices: { levels: new Map([['comment-lost-at-update', 'notice']]) } },
    ],
    [
      `# a\n`.repeat(11),
      ['1:1 notice comment-lost-at-update many'],
      { choices: { levels: new Map([['comment-lost-at-update', 'notice']]) } },
    ],
    [`A=1\n`, [], { choices: { levels: new Map([['comment-lost-at-update', 'notice']]) } }],
    [`${sql}='Server=db;Password=abc'\n`, ['1:1 warning connection-string-reads-differently different']],
    [
      `export ${sql}="Server=db;Password=abc"\n`,
      ['1:8 warning connection-string-reads-differently not-found'],
    ],
    [
      `${sql.toUpperCase()}="Server=db;Password=abc"\n- ${sql}\n`,
      ['1:1 warning update-adds-duplicate collides, safe'],
    ],
    [`${sql}="Server=db;Password=a\${B}"\n`, ['1:1 error connection-string-reads-differently interpolated']],
    [`${smtp}port=587 # override-lint-ignore x\n`, ['1:1 warning ignore-comment-behind-value behind']],
    [`MINE=a# override-lint-disable x\n`, ['1:1 warning ignore-comment-behind-value behind']],
    [`MINE=a # override-lint-ignored x\n`, []],
    [`MINE\n`, []],
    [`export ${smtp}port=587\n`, ['1:8 notice update-adds-duplicate shadowed, safe']],
    [`export ${smtp}port=587\n ${sender}=a@b.com\n`, ['1:8 notice update-adds-duplicate shadowed, safe +2']],
    [`${smtp.toUpperCase()}PORT=587\n- ${smtp}port\n`, ['1:1 warning update-adds-duplicate collides, safe']],
    [
      `${smtp.toUpperCase()}PORT=587\nX="1" ${sender.toUpperCase()}=a@b.com\n- ${smtp}port\n- ${sender}\n`,
      ['1:1 warning update-adds-duplicate collides +2', '2:1 error text-after-quote another'],
    ],
    [`globalSettings__logDirectory="a\\"b"\n`, ['1:1 warning update-breaks-value unescaped-rejected']],
    [`globalSettings__logDirectory="a\nb=c"\n`, []],
    [`MINE="a\\"b"\n`, ['1:1 warning update-breaks-value unescaped-rejected']],
    [`MINE=a\\"b\n`, ['1:1 warning update-breaks-value unescaped']],
    [`X="1" globalSettings__logDirectory="a\\"b"\n`, ['1:1 error text-after-quote another']],
    [`${smtp}host: a.b.com\n`, ['1:1 warning update-drops-line default-returns, safe']],
    [`${smtp}trustServer: false\n`, ['1:1 warning update-drops-line dropped, safe']],
    [`MINE: a\n`, []],
    [`${smtp}host\n`, ['1:1 warning name-without-value from-host']],
    [
      `- globalSettings__identityServer__certificatePassword\n`,
      ['above:1 warning update-resets-setting certificate'],
    ],
    [
      `# ${smtp}port=587\n`,
      ['1:1 warning smtp-plain-login plain, unsafe', '1:1 warning update-resets-setting mail'],
    ],
    [`${smtp}prot=587\n- ${smtp}port\n`, ['1:1 error misspelt-setting spelling, safe']],
    [`- ${smtp}port\n- ${smtp}host\n`, ['above:1 error smtp-not-configured closed']],
    [
      `${vault}=https://a.b.com\n`,
      ['1:1 warning vault-url-overwritten overwritten'],
      { companions: { config: 'url: https://c.b.com\n' } },
    ],
    [`${vault}=https://a.b.com\n`, [], { companions: { config: 'url: https://a.b.com\n' } }],
    [`${vault}=https://a.b.com\n`, []],
  ])('%j', (lines, expected, around) => {
    expect(found(lines, around)).toEqual(expected)
  })
})
