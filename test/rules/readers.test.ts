import { describe, expect, test } from 'vitest'
import { lint } from '../../src/lint.js'
import { SourceText } from '../../src/source/text.js'
import { defaults, findingsOf, lintText, sourceOf } from '../lint-text.js'
import { soundFile } from '../samples.js'

const password = 'globalSettings__mail__smtp__password'
const host = 'globalSettings__mail__smtp__host'
const port = 'globalSettings__mail__smtp__port'
const sqlServer = 'globalSettings__sqlServer__connectionString'
const postgres = 'globalSettings__postgreSql__connectionString'
const siteName = 'globalSettings__siteName'
const syslog = 'globalSettings__syslog__destination'
const sendGrid = 'globalSettings__mail__sendGridApiKey'
const sender = 'globalSettings__mail__replyToEmail'
const installation = 'globalSettings__installation__id'
const admins = 'adminSettings__admins'

/** What a file of its own has that is filled in at deploy, and so is not judged. */
function templated(text: string): readonly string[] {
  const [file] = lint([sourceOf(new SourceText(text))], defaults).files
  return (file?.templated ?? []).map(({ line, name }) => `${line} ${name}`)
}

type Row = readonly [what: string, lines: string, found: readonly string[]]

/** The line and the rule of what is found. */
function found(lines: string): readonly string[] {
  return findingsOf(lines).map((each) => each.replace(/^(\w+):\d+ \w+ (\S+) .*/, '$1 $2'))
}

describe('Compose rejects the whole file', () => {
  test.each<Row>([
    ['an apostrophe in a key', `${port}=587\nglobalSettings__mail's=1\n`, ['2 compose-rejects-line']],
    ['a stray line', `; mail\n${port}=587\n`, ['1 compose-rejects-line']],
    ['a value that begins with a quote', `${password}="Xy7!k\n${port}=587\n`, ['1 unclosed-quote']],
    [`\${ in a password`, `${password}=k8\${Zr!2pQ\n`, ['1 invalid-interpolation']],
    ['an apostrophe the shell way', `${password}='it'\\''s'\n`, ['1 text-after-quote']],
    ['punctuation behind the quote', `${password}="secret"!\n`, ['1 text-after-quote']],
    ['a backslash before the quote', `${siteName}="C:\\bwdata\\"\n${port}=587\n`, ['1 unclosed-quote']],
    ['a space inside a key', 'globalSettings mail host=x\n', ['1 compose-rejects-line']],
  ])('%s', (_, lines, expected) => {
    expect(found(lines)).toEqual(expected)
  })

  test('a second byte order mark, which Compose rejects like any other character', () => {
    const lines = soundFile.map((line) => `${line}\n`).join('')
    expect(lintText(`\uFEFF\uFEFF${lines}`).map(({ line, rule }) => `${line} ${rule}`)).toEqual([
      '1 compose-rejects-line',
      '3 secret-in-clear',
    ])
  })
})

describe('right until the next update', () => {
  test.each<Row>([
    [
      '\\" in a key Setup does not write',
      `${postgres}="Host=db;Password=a\\"b"\n`,
      ['1 update-breaks-value'],
    ],
    ['\\\\" at the end of one', `${siteName}="C:\\\\bwdata\\\\"\n`, ['1 update-breaks-value']],
    [
      'a value over several lines',
      `${syslog}="line one\nline two"\n`,
      ['1 removed-setting', '1 update-breaks-value'],
    ],
    ['a colon, the default returns', `${host}: smtp.brindlemoor.com\n`, ['1 update-drops-line']],
    [
      'a colon behind the installation id',
      `${installation}: 0f6ad1f2-53a7-4a52-9c1f-5f0d6c1b2a3e\n`,
      ['1 update-drops-line'],
    ],
    [
      'a setting of Setup that uses a variable',
      `D=brindlemoor.com\n${sender}=bw@$D\n`,
      ['2 update-breaks-value'],
    ],
    [
      '\\" without quotes around',
      `${sendGrid}=SG.a\\"b\n`,
      ['1 mail-service-ignored', '1 update-breaks-value'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(found(lines)).toEqual(expected)
  })
})

describe('a value changes silently', () => {
  test.each<Row>([
    ['$ and letters', `${password}=Xk9$mPq2!vL\n`, ['1 value-interpolated']],
    ['a space and a hash', `${password}=correct horse #7 battery\n`, ['1 value-cut-by-comment']],
    ['letters behind the closing quote', `${password}="secret"99\n`, ['1 text-after-quote']],
    ['a Windows path in double quotes', `${siteName}="C:\\bwdata\\new"\n`, ['1 escape-changes-value']],
    ['\\$ without quotes, which is no escape', `${password}=pa\\$word\n`, ['1 value-interpolated']],
    ['a comment where the value should be', `${admins}= # nobody yet\n`, ['1 comment-becomes-value']],
    ['a tab before the hash', `${host}=smtp.brindlemoor.com\t# relay\n`, ['1 comment-becomes-value']],
  ])('%s', (_, lines, expected) => {
    expect(found(lines)).toEqual(expected)
  })

  test.each([
    ['doubled dollars', `${password}=pa$$word\n`],
    ['trailing spaces', `${password}=secret99  \n`],
    ['\\" inside double quotes', `${password}="se\\"cret"\n`],
    ['a hash without a space', `${password}=pa#ssword\n`],
    ['backticks', `${password}=\`secret99\`\n`],
  ])('not: %s', (_, lines) => {
    expect(found(lines)).toEqual([])
  })
})

describe('a line is lost or becomes another key', () => {
  test.each<Row>([
    ['colons as in appsettings.json', 'globalSettings:mail:smtp:host=x\n', ['1 misspelt-setting']],
    ['a colon for an equals sign', `${host}: smtp.brindlemoor.com\n`, ['1 update-drops-line']],
    ['words at the end of the file', `${port}=587\nTODO`, ['2 name-without-value']],
    ['a name without an equals sign', `${host}\n`, ['1 name-without-value']],
    ['CR line ends', `${host}=smtp.brindlemoor.com\r${port}=587\r`, ['1 two-settings-on-one-line']],
    ['CR line ends under a comment', `# mail\r${port}=587\r`, ['1 two-settings-on-one-line']],
    ['a non-breaking space behind export', `export\u00A0${host}=x\n`, ['1 invisible-character']],
    [
      'brackets in a key',
      'globalSettings__yubico__validationUrls[0]=https://x.brindlemoor.com\n',
      ['1 misspelt-setting'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(found(lines)).toEqual(expected)
  })
})

describe('the containers and the update read the connection string', () => {
  const line = (secret: string, quote = '"') =>
    `${sqlServer}=${quote}Data Source=tcp:mssql,1433;User ID=sa;Password=${secret};Encrypt=True${quote}\n`
  const differs = ['1 connection-string-reads-differently']

  test.each<Row>([
    ['$ before a letter', line('Aa1$bB2'), differs],
    ['doubled dollars', line('Aa1$$bB2'), differs],
    ['a backslash before the dollar', line('Aa1\\$bB2'), differs],
    ['single quotes', line('Aa1$bB2', "'"), differs],
    ['a doubled backslash', line('Aa1\\\\bB2'), differs],
    ['an indented line', `  ${line('Aa1bB2')}`, differs],
    ['export', `export ${line('Aa1bB2')}`, differs],
    ['blanks around the equals sign', line('Aa1bB2').replace('=', ' = '), differs],
  ])('differently: %s', (_, lines, expected) => {
    expect(found(lines)).toEqual(expected)
  })

  test('a line in another spelling as well, which is one finding', () => {
    expect(found(line('Aa1bB2').replace('sqlServer', 'sqlserver'))).toEqual(['1 duplicate-setting-case'])
  })

  test.each([
    ['no dollar', line('Aa1bB2')],
    ['a dollar before a digit', line('Aa1$2bB')],
    ['a dollar at the end', line('Aa1bB$')],
    ['no quotes', line('Aa1bB2', '')],
    ['a line for each of the two', `${line('Aa1$bB2')}export ${line('Aa1$bB2', "'")}`],
  ])('alike: %s', (_, lines) => {
    expect(found(lines)).toEqual([])
  })
})

describe('what only looks wrong is silent', () => {
  test.each([
    ['$ and a space before a hash in single quotes', `${password}='p$word #7'\n`],
    ['CR LF', `${password}='p$word #7'\r\n${port}=587\r\n`],
    ['base64', `${password}=aGVsbG8gd29ybGQ=\n`],
    ['$ before a digit', `${password}=pa$5word\n`],
    ['$ before punctuation', `${password}=pa$!word\n`],
    ['a last $', `${password}=password$\n`],
    ['stamps of admins', `${admins}=ops@brindlemoor.com:3f2a,it@brindlemoor.com\n`],
  ])('%s', (_, lines) => {
    expect(found(lines)).toEqual([])
  })

  test('a byte order mark', () => {
    expect(lintText(`\uFEFF${soundFile.join('\r\n')}\r\n`).map(({ rule }) => rule)).toEqual([
      'secret-in-clear',
    ])
  })

  test.each([
    `\${SMTP_PASSWORD}`,
    `\${SMTP_PASSWORD:?}`,
    '$(SmtpPassword)',
    '#{SmtpPassword}',
    '#{SmtpPassword}#',
    '{{ smtp_password }}',
    `\${{ secrets.SMTP_PASSWORD }}`,
    '__SMTP_PASSWORD__',
    '%SMTP_PASSWORD%',
    '@SMTP_PASSWORD@',
    '<%= smtp_password %>',
    'op://Servers/Bitwarden/smtp',
    'vault:secret/data/bitwarden#smtp',
    'ref+vault://secret/bitwarden#/smtp',
    'ENC[AES256_GCM,data:aW52ZW50ZWQ=,iv:aW52,tag:aW52,type:str]',
    '@Microsoft.KeyVault(SecretUri=https://brindlemoor.vault.azure.net/secrets/smtp)',
  ])('filled in at deploy: %s', (reference) => {
    expect(found(`${password}=${reference}\n`)).toEqual([])
    expect(templated(`${password}=${reference}\n`)).toEqual([`1 ${password}`])
  })
})
