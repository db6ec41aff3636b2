import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import type { UpdateOptions } from '../../src/readers/setup/update.js'
import { previewUpdate, renderPreview } from '../../src/report/preview/preview.js'
import { scan } from '../../src/source/scan.js'
import { SourceText } from '../../src/source/text.js'

const options = { language: 'en', color: false, hyperlinks: false, ascii: false, width: 1000 } as const
const config: UpdateOptions = { url: 'https://vault.example.org', pushNotifications: true }

function preview(raw: string, known: UpdateOptions = config) {
  return previewUpdate(scan(new SourceText(raw)), known)
}

function rendered(raw: string, known?: UpdateOptions): string {
  return renderPreview(preview(raw, known), options)
}

function losses(raw: string): string[] {
  return preview(raw).losses.map(({ key }) => key)
}

const short = {
  HOST: 'globalSettings__mail__smtp__host',
  ID: 'globalSettings__installation__id',
  LOGDIR: 'globalSettings__logDirectory',
  PGSQL: 'globalSettings__postgreSql__connectionString',
  REPLYTO: 'globalSettings__mail__replyToEmail',
  SENDGRID: 'globalSettings__mail__sendGridApiKey',
  SYSLOG: 'globalSettings__syslog__destination',
} as const

describe('what is right until the next update', () => {
  test.each<[string, string, string[], string]>([
    [
      'an escaped quote in a key of one’s own',
      `${short.PGSQL}="Host=canary1;Password=canary2\\"canary3"`,
      ['preview.rejected', 'preview.unescapedRejected'],
      'The backslashes before quotes in `globalSettings__postgreSql__connectionString` are removed, and Compose rejects what is left.',
    ],
    [
      'an escaped backslash before the closing quote',
      `${short.LOGDIR}="C:\\\\canary1\\\\"`,
      ['preview.rejected', 'preview.unescapedRejected'],
      'The backslashes before quotes in `globalSettings__logDirectory` are removed, and Compose rejects what is left.',
    ],
    [
      'a value over several lines',
      `${short.SYSLOG}="canary1\ncanary2"`,
      ['preview.rejected', 'preview.cutRejected'],
      'The value of `globalSettings__syslog__destination` spans several lines, which are read one by one, and Compose rejects what is left.',
    ],
    [
      'a colon for a setting with a default',
      `${short.HOST}: canary1.example.org`,
      ['preview.colonDefault'],
      'The line of `globalSettings__mail__smtp__host` is deleted, because it has a colon and no equals sign, and Bitwarden’s default takes its place.',
    ],
    [
      'the installation id with a colon',
      `${short.ID}: canary1`,
      ['preview.colonDefault', 'preview.server'],
      '`globalSettings__installation__id` is missing and is added as all zeros: the server’s containers then crash-loop at start.',
    ],
    [
      'a default key that uses a variable',
      `D=canary1.example.org\n${short.REPLYTO}=canary2@$D`,
      ['preview.movedValue'],
      'The lines are reordered, and the variable that `globalSettings__mail__replyToEmail` refers to ends up below it',
    ],
    [
      'an escaped quote without quotes around',
      `${short.SENDGRID}=SG.canary1\\"canary2`,
      ['preview.unescaped'],
      'The backslashes before quotes in `globalSettings__mail__sendGridApiKey` are removed: the server gets another value.',
    ],
  ])('%s', (_, raw, expected, sentence) => {
    const text = rendered(`${raw}\n`)
    expect(losses(`${raw}\n`)).toEqual(expect.arrayContaining(expected))
    expect(text).toContain(sentence)
    expect(text).not.toMatch(/canary|example\.org|SG\./)
  })
})

describe('the diff', () => {
  const all = [
    'globalSettings__baseServiceUri__vault=https://vault.example.org',
    'globalSettings__baseServiceUri__cloudRegion=US',
    'globalSettings__sqlServer__connectionString="Data Source=db"',
    'globalSettings__sqlServer__migrationExecutionTimeoutSeconds=',
    'globalSettings__identityServer__certificatePassword=canary',
    'globalSettings__internalIdentityKey=canary',
    'globalSettings__oidcIdentityClientKey=canary',
    'globalSettings__duo__aKey=canary',
    'globalSettings__installation__id=0f6ad1f2-53a7-4b7e-8a44-b1be00c0ffee',
    'globalSettings__installation__key=canary',
    'globalSettings__yubico__clientId=REPLACE',
    'globalSettings__yubico__key=REPLACE',
    'globalSettings__mail__replyToEmail=bw@example.org',
    'globalSettings__mail__smtp__host=smtp.example.org',
    'globalSettings__mail__smtp__port=587',
    'globalSettings__mail__smtp__ssl=false',
    'globalSettings__mail__smtp__username=canary',
    'globalSettings__mail__smtp__password=canary',
    'globalSettings__disableUserRegistration=true',
    'globalSettings__hibpApiKey=REPLACE',
    'adminSettings__admins=',
  ]
  const file = (lines: readonly string[]) => `${lines.join('\n')}\n`

  test('a file as Setup writes it stays', () => {
    expect(rendered(file(all))).toBe('Bitwarden’s update leaves this file as it is.\n')
  })

  test('shows the place of each change, three lines around it, and no value', () => {
    const lines = all.with(17, 'globalSettings__mail__smtp__password: canary')
    expect(rendered(file(lines)).split('\n\n')[0]).toBe(
      [
        '--- the file now',
        '+++ after Bitwarden’s update',
        '@@ -15,7 +15,7 @@',
        ' globalSettings__mail__smtp__port=••••••••',
        ' globalSettings__mail__smtp__ssl=••••••••',
        ' globalSettings__mail__smtp__username=••••••••',
        '+globalSettings__mail__smtp__password=••••••••  (added by the update)',
        '-globalSettings__mail__smtp__password: ••••••••  (deleted)',
        ' globalSettings__disableUserRegistration=••••••••',
        ' globalSettings__hibpApiKey=••••••••',
        ' adminSettings__admins=',
      ].join('\n'),
    )
  })

  test('a change behind the mask is marked, and so is a mere move', () => {
    const lines = [
      ...all.slice(1),
      'globalSettings__baseServiceUri__vault=https://canary.example.org',
      'X=a\\"b',
    ]
    const text = rendered(file(lines))
    expect(text).toContain('+globalSettings__baseServiceUri__vault=••••••••  (changed)')
    expect(text).toContain('+(the name on line 22)=••••••••  (changed)')
    expect(rendered(file([...all.slice(1), ...all.slice(0, 1)]))).toContain(
      '+globalSettings__baseServiceUri__vault=••••••••  (moved)',
    )
  })

  test('distant changes stand in hunks of their own, with their numbers on both sides', () => {
    const text = rendered(file(['# canary', ...all, '', 'TZ=canary', '# canary']))
    expect(text.match(/^@@.*$/gm)).toEqual(['@@ -1,4 +1,3 @@', '@@ -20,6 +19,4 @@'])
    expect(text).toContain('2 comments are deleted (lines 1 and 25).')
  })

  test('a file that only gains has nothing on its first side', () => {
    const text = rendered('', { url: 'https://vault.example.org', pushNotifications: true })
    expect(text.split('\n').slice(2, 4)).toEqual([
      '@@ -0,0 +1,21 @@',
      '+globalSettings__baseServiceUri__vault=••••••••  (added by the update)',
    ])
  })

  test('ten comments are told line by line, more by their number', () => {
    const comments = (count: number) => file([...Array.from({ length: count }, () => '# canary'), ...all])
    expect(rendered(comments(10))).toContain(
      '10 comments are deleted (lines 1, 2, 3, 4, 5, 6, 7, 8, 9 and 10).',
    )
    expect(rendered(comments(11))).toContain(
      '11 comments are deleted, the first on lines 1, 2, 3, 4, 5, 6, 7, 8, 9 and 10.',
    )
  })

  test('a name without a value is told to go, and shown without a mask', () => {
    const text = rendered(file([...all, 'globalSettings__logDirectory']))
    expect(text).toContain('-globalSettings__logDirectory\n')
    expect(losses(file([...all, 'globalSettings__logDirectory']))).toEqual(['preview.nameOnly'])
  })

  test('a setting in another case gets a duplicate, one behind a blank is shadowed', () => {
    const [vault = '', ...rest] = all
    expect(losses(file([vault.toUpperCase(), ...rest]))).toContain('preview.duplicate')
    expect(losses(file([...rest.slice(0, -1), vault, ' adminSettings__admins=canary']))).toContain(
      'preview.shadowed',
    )
  })

  test('a line that Compose rejects has a mask where it has a value', () => {
    const text = rendered(file(["globalSettings__canary's", "globalSettings__canary's=canary", ...all]))
    expect(text).toContain('\n-(the name on line 1)\n-(the name on line 2)=••••••••  (moved)\n')
  })

  test('a sentence that does not fit goes on below, indented', () => {
    const text = renderPreview(preview('# canary\n'), { ...options, width: 30 })
    expect(text).toContain('\n- 1 comment is deleted (line 1). Keep\n  notes elsewhere.\n')
  })

  test('a file that loses only its line ends says so', () => {
    expect(rendered(`\ufeff${all.join('\r\n')}\r\n`)).toBe(
      '- The file is rewritten with LF line endings and without a byte order mark.\n',
    )
  })

  test('ASCII terminals get ASCII', () => {
    const text = renderPreview(preview('X=1\n'), { ...options, ascii: true })
    expect(text).toContain('(the name on line 1)=********')
    expect(text).not.toContain('•')
  })

  test('without config.yml the vault URL is that of the file', () => {
    expect(
      rendered(file(all.with(0, 'globalSettings__baseServiceUri__vault=https://a.example.org')), {
        url: null,
        pushNotifications: null,
      }),
    ).toBe('Bitwarden’s update leaves this file as it is.\n')
  })
})

describe('nothing of the file is shown but names', () => {
  test('not of a comment, of a line inside a value, or of what follows a quote', () => {
    const text = rendered(
      '# canary=1\n#canary\nX="one\ncanary1=\n  # canary\n"\nY="1" globalSettings__canary2=3\ncanary4: canary\n',
    )
    expect(text).not.toContain('canary')
  })

  test('a name with a character that Compose rejects does not hide the file', () => {
    const text = rendered("globalSettings__mail__smtp__nomd'utilisateur=canary\n")
    expect(text).toContain('Compose already rejects this file')
    expect(text).not.toContain('canary')
  })

  const secret = fc.constantFrom(
    'canary',
    'canary=',
    '"canary',
    "'canary'",
    '\\"canary\\"',
    'canary\\\\"',
    '$canary',
  )
  const line = fc.tuple(
    fc.constantFrom(...Object.values(short), 'X', 'export X', ' Y', '# c', 'canary'),
    fc.constantFrom('=', ' = ', ': '),
    secret,
  )
  property.prop([fc.array(line, { maxLength: 8 })])('whatever the file', (lines) => {
    const text = rendered(`${lines.map((parts) => parts.join('')).join('\n')}\n`)
    expect(text).not.toContain('canary')
  })
})
