import { describe, expect, test } from 'vitest'
import { type Holds, isTemplated } from '../../src/settings/values/templated.js'
import type { Token } from '../../src/settings/values/token.js'
import { Value } from '../../src/source/value.js'

function later(text: string, holds: Holds = 'secret', tokens: readonly Token[] = []): boolean {
  return isTemplated(new Value(text), holds, tokens)
}

describe('a whole value that is filled in at deploy', () => {
  test.each([
    ['envsubst, Compose', '${A}', '${_a1}', '${A:-x}', '${A-x}', '${A:?}', '${A+x y}'],
    ['envsubst, without braces', '$SMTP_HOST', '$A_', '$A1_B'],
    ['Azure Pipelines, Kubernetes', '$(A)', '$(_a.b-c1)'],
    ['Octopus Deploy, Replace Tokens', '#{A}', '#{a b}#'],
    ['Jinja, Helm, Go templates, GitHub Actions', '{{ a }}', '{{}}', '${{ a }}', '{{ a\n}}'],
    ['Replace Tokens, older', '__A__', '__a.b-c__', '__A_B__'],
    ['Windows batch', '%A%', '%_a.b-1%'],
    ['autoconf, Maven', '@A@', '@_a.b-1@'],
    ['ERB, EJS', '<% a %>', '<%= a %>', '<%- a %>', '<%\na %>'],
    ['1Password', 'op://v/i/f'],
    ['Vault, bank-vaults', 'vault:secret/a#b'],
    ['vals, helm-secrets', 'ref+vault://a', 'secretref+a'],
    ['SOPS', 'ENC[AES256_GCM,data:x]', 'ENC[]', 'ENC[a\nb]'],
    ['Azure App Service', '@Microsoft.KeyVault(a)', '@microsoft.keyvault()'],
    ['Google Secret Manager, Berglas', 'sm://a', 'berglas://a/b'],
    ['AWS Secrets Manager, SSM', 'arn:aws:secretsmanager:x', 'arn:aws-us-gov:ssm:x', '{{resolve:ssm:a}}'],
    ['AWS chamber, Doppler, Infisical', 'secret://a', 'ssm://a', 'doppler://a', 'infisical://a'],
    ['Argo CD Vault Plugin', '<path:secret/data/bw#smtp>', '<path:kv/bw#a#3>'],
    ['Concourse, Spruce', '((smtp-password))', '(( grab meta.host ))'],
    ['ytt', '(@= data.values.a @)'],
    ['Kapitan', '?{gpg:bw/smtp}', '?{vaultkv:bw/db}'],
    ['PHP', '<?= $a ?>', '<?php echo $a; ?>'],
    ['Bitwarden Secrets Manager', 'bws://a'],
  ])('by %s', (_, ...texts) => {
    for (const text of texts) expect(later(text), text).toBe(true)
  })

  test.each([
    ['${1A}', '${}', '${A', 'x${A}', '${A}x', '${A:x}', '${A-{}}', '$ {A}'],
    ['$smtp_host', '$SMTP', '$1_A', 'x$A_B', '$A_B-', '$A_b'],
    ['$()', '$(1a)', '$(a b)', 'x$(a)', '$(a)x'],
    ['#{}', '#{a}##', 'x#{a}', '#{a}x', '#{{a}}'],
    ['{a}', 'x{{ a }}', '{{ a }}x', '{{ a }', '$${{ a }}'],
    ['____', '__A_', '_A__', 'x__A__', '__A__x', '__-a__', '__a-__', '__ a__'],
    ['%%', '%1%', '%a b%', 'x%a%', '%a%x', '%a'],
    ['@@', '@1@', '@a b@', 'x@a@', '@a@x', '@a'],
    ['<% a', 'x<% a %>', '<% a %>x', '<a>'],
    ['op://', 'op://a b', 'xop://a', 'op:/a'],
    ['vault:', 'vault:a b', 'myvault:a'],
    ['ref+', 'ref+a b', 'xref+a', 'ref-a'],
    ['ENC[a', 'xENC[a]', 'ENC[a]x', 'enc[a]'],
    ['@Microsoft.KeyVault(a', 'x@Microsoft.KeyVault(a)', '@Microsoft.KeyVault(a)x', '@MicrosoftxKeyVault(a)'],
    ['sm://', 'xsm://a', 'sm://a b'],
    ['arn:aws:s3:x', 'arn:aws1:ssm:x', 'arn:aws:ssm:', 'xarn:aws:ssm:x'],
    ['secret://', 'xssm://a', 'doppler://a b'],
    ['bws://', 'xbws://a', 'bws://a b'],
    ['<path:a>', '<path>', 'x<path:a#b>', '<path:#b>'],
    ['((a)', '(())', 'x((a))', '((a))x'],
    ['(@ a @)', '(@=', '?{a}', '?{gpg:}', 'x?{gpg:a}', '<? a ?>', '<?='],
    ['', 'a', 'p@ssw0rd!', '100%', 'a__b'],
  ])('is none of these: %s', (...texts) => {
    for (const text of texts) expect(later(text), text).toBe(false)
  })

  test('is one of the user’s own forms', () => {
    const tokens = [
      { before: '§', after: '§' },
      { before: 'later:', after: '' },
    ]
    expect(later('§A§', 'secret', tokens)).toBe(true)
    expect(later('later:smtp/password', 'secret', tokens)).toBe(true)
    for (const text of ['sooner', '§§', '§a b§', 'later:', 'x§A§'])
      expect(later(text, 'secret', tokens)).toBe(false)
    expect(later('mail.§DOMAIN§', 'other', tokens)).toBe(true)
    expect(later('Server=mssql;Password=§SA§', 'connection-string', tokens)).toBe(true)
    expect(later('Server=§DB§;Password=x', 'connection-string', tokens)).toBe(true)
    expect(later('Server=mssql;Password=x§SA§', 'connection-string', tokens)).toBe(false)
  })
})

describe('a value that only ends in such a form', () => {
  test.each([
    '$a$SMTP_HOST',
    '$(1$(A)',
    '#{}#{A}',
    '__.__A__',
    '%1%A%',
    '@1@A@',
    '@a@Microsoft.KeyVault(x)',
    'op://a b op://c',
    'vault:a b vault:c',
    'ref+a b ref+c',
    'secretref+a b secretref+c',
    'sm://a b sm://c',
    'berglas://a b sm://c',
    'arn:aws:s3:x arn:aws:ssm:x',
    'secret://a b ssm://c',
    'bws://a b bws://c',
    '${1${A}',
    '<%',
    '<%a%',
  ])('is decided now: %s', (text) => {
    expect(later(text)).toBe(false)
  })

  test.each([
    'secret://ab',
    'infisical://a/b',
    'arn:aws:ssm:eu:a',
    'arn:aws-cn:secretsmanager:a',
    '{{resolve:ssm:a}}',
    '<%-a%>',
    '<%=a%>',
    '<%a%>',
    '<%%>',
  ])('and these are filled in at deploy: %s', (text) => {
    expect(later(text)).toBe(true)
  })
})

describe('a part of a value', () => {
  test.each([
    ['smtp.${DOMAIN}', true],
    ['${A}.${B}', true],
    ['a${B:-c}', true],
    ['a${B-c}', true],
    ['a${B:-}', true],
    ['a${B-}', true],
    ['a${B?no B}', true],
    ['a${B!c}', false],
    ['a${B:c}', false],
    ['a${1}', false],
    ['a${B', false],
    ['a$B', false],
    ['a{{ b }}', true],
    ['a$LOW', true],
    ['a__B__c', true],
    ['a__b__c', false],
    ['a@B2@c', true],
    ['a@b.de,c@d.de', false],
    ['a%DOMAIN%', true],
    ['a%C3%A9', false],
    ['a#{b}', true],
    ['a[[b]]c', true],
    ['a<%= b %>', true],
  ])('counts where the value is no secret: %s: %s', (text, expected) => {
    expect(later(text, 'other')).toBe(expected)
    expect(later(text)).toBe(false)
  })

  test.each([
    ['Server=db;Password=${PW}', true],
    ['Server=db;Password=${PW};Encrypt=True', true],
    ["Password='${PW}'", true],
    ['Password= "${PW:-x}" ;Encrypt=True', true],
    ['Password=${PW-x}', true],
    ['Password=${PW-}', true],
    ['Password=${PW:?no PW}', true],
    ['Password=${PW!x}', false],
    ['Password=$(PW)', true],
    ['Password=$(a.b-c)', true],
    ['Password=#{a b}', true],
    ['Password={{}}', true],
    ['Password=<%%>', true],
    ['Password=__a.b-c__', true],
    ['Password=%a.b%', true],
    ['Password=@a.b@', true],
    ['Password =   ${PW}', true],
    ['Password="${PW}"   ;x=y', true],
    ['Password=$()', false],
    ['Password=#{}', false],
    ['Password=#{PW}', true],
    ['Password=#{PW}#', true],
    ['Password={{ pw }}', true],
    ['Password=${{ secrets.pw }}', true],
    ['Password=__PW__', true],
    ['Password=%PW%', true],
    ['Password=@PW@', true],
    ['Password=<%= pw %>', true],
    ['Password=a${PW}', false],
    ['Password=${PW}a', false],
    ['Password=${1}', false],
    ['Password=$PW', false],
    ['Password=__PW', false],
    ['Password=%PW', false],
    ['Password=a', false],
    ['Server=${HOST},1433;Password=a', true],
  ])('counts in a connection string where it is all that a key has: %s: %s', (text, expected) => {
    expect(later(text, 'connection-string')).toBe(expected)
  })
})
