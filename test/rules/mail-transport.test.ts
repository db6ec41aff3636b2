import { describe, expect, test } from 'vitest'
import { lintText } from '../lint-text.js'
import { soundFileWith } from '../samples.js'

interface Transport {
  readonly port: number
  readonly ssl: boolean
  readonly startTls: boolean
  readonly sslOverride: boolean
  readonly login: boolean
}

const flags = [false, true]
const transports: readonly Transport[] = [25, 26, 465, 587, 2525].flatMap((port) =>
  flags.flatMap((ssl) =>
    flags.flatMap((startTls) =>
      flags.flatMap((sslOverride) => flags.map((login) => ({ port, ssl, startTls, sslOverride, login }))),
    ),
  ),
)

/**
 * The server's decision, told anew from bitwarden/server MailKitSmtpMailDeliveryService.cs: without ssl and
 * startTls, port 25 gets `SecureSocketOptions.None`; else `useSsl`, which port 587 has only by override, chooses
 * between `SslOnConnect` and `StartTlsWhenAvailable`. The server logs in where it has name and password.
 */
function securityOf({ port, ssl, startTls, sslOverride }: Transport): 'None' | 'Ssl' | 'StartTls' {
  if (port === 25 && !ssl && !startTls) return 'None'
  if (port === 587 && !sslOverride) return 'StartTls'
  return ssl ? 'Ssl' : 'StartTls'
}

/** What a mail server does on the port: 465 speaks TLS from the first byte, the others greet in plain text. */
function outcomeOf(transport: Transport): 'works' | 'fails' | 'most likely fails' | 'password in clear' {
  const security = securityOf(transport)
  if (transport.port === 465) return security === 'Ssl' ? 'works' : 'fails'
  if (security === 'Ssl') return transport.port === 26 ? 'works' : 'most likely fails'
  return security === 'None' && transport.login ? 'password in clear' : 'works'
}

const expected = {
  works: [],
  fails: ['error smtp-tls-mismatch'],
  'most likely fails': ['warning smtp-tls-unusual'],
  'password in clear': ['warning smtp-plain-login'],
} as const

/** The same as a file: `false` written out, or left away where that is the default. */
function fileOf({ port, ssl, startTls, sslOverride, login }: Transport, written: boolean): string {
  const smtp = 'globalSettings__mail__smtp__'
  const flag = (name: string, value: boolean) => (value || written ? [`${smtp}${name}=${value}`] : [])
  const lines = [
    `${smtp}port=${port}`,
    ...flag('ssl', ssl),
    ...flag('startTls', startTls),
    ...flag('sslOverride', sslOverride),
    ...(login ? [`${smtp}username=bitwarden`, `${smtp}password=Vb3nM8kQ2xZr7TwL`] : []),
  ]
  return soundFileWith({
    [`${smtp}port`]: lines.join('\n'),
    [`${smtp}ssl`]: null,
    [`${smtp}username`]: null,
    [`${smtp}password`]: null,
  })
}

function severe(file: string): readonly string[] {
  return lintText(file)
    .filter(({ severity }) => severity !== 'notice')
    .map(({ severity, rule }) => `${severity} ${rule}`)
}

describe.each([
  ['written out', true],
  ['left to the defaults', false],
])('every transport, false %s', (_, written) => {
  test.each(transports)(
    'port $port, ssl $ssl, startTls $startTls, sslOverride $sslOverride, login $login',
    (transport) => {
      expect(severe(fileOf(transport, written))).toEqual(expected[outcomeOf(transport)])
    },
  )
})

test('only port 465 without TLS is an error', () => {
  const errors = transports.filter((transport) => outcomeOf(transport) === 'fails')
  expect(errors.every(({ port, ssl }) => port === 465 && !ssl)).toBe(true)
  expect(errors).toHaveLength(8)
})

test('the port is 25 where it is missing', () => {
  const file = soundFileWith({ globalSettings__mail__smtp__port: null })
  expect(severe(file)).toEqual(['warning smtp-plain-login'])
})

test.each([
  ['in clear over port 25, though the mail goes by Amazon', 'globalSettings__mail__smtp__port=25'],
  ['465 without TLS, though the mail goes by Amazon', 'globalSettings__mail__smtp__port=465'],
])('nothing is said of SMTP %s', (_, port) => {
  const amazon = [
    'globalSettings__amazon__accessKeyId=SESKEY7QW2EXAMPLE',
    'globalSettings__amazon__accessKeySecret=vN3kQ8zRw2TbXm7L',
    'globalSettings__amazon__region=eu-west-1',
  ]
  const file = soundFileWith({
    globalSettings__mail__smtp__host: 'globalSettings__mail__smtp__host=REPLACE',
    globalSettings__mail__smtp__port: [port, ...amazon].join('\n'),
  })
  expect(severe(file)).toEqual([])
})
