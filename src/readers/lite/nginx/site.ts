import { Value } from '../../../source/value.js'
import type { EnvironmentVariable } from '../../dotnet/environment.js'
import { trim } from '../../dotnet/trim.js'
import type { LiteEnvironment, SourcedVariable } from '../environment.js'
import { defaultOf } from '../names.js'
import type { Switch } from '../switches.js'

/** What the rendered web site says; null and empty where it has no such line. */
export interface Site {
  readonly listen: readonly Value[]
  readonly serverName: Value
  /** Without `$request_uri`; with TLS only, as all to `stapling`. */
  readonly redirect: Value | null
  readonly certificate: Value | null
  readonly key: Value | null
  readonly protocols: Value | null
  readonly ciphers: Value | 'default' | null
  readonly dh: Value | null
  readonly stapling: Value | null
  readonly realIps: readonly Value[]
  readonly csp: Value | 'default'
  /** Where `/icons/` leads; null without that route. */
  readonly icons: 'service' | 'cloud' | null
  /** The address before the last slash; null without the route `/key-connector/`. */
  readonly keyConnector: Value | null
}

/** `String.Coalesce` of the template: white space counts as nothing. */
export function coalesced<V extends EnvironmentVariable>(
  environment: LiteEnvironment<V>,
  name: string,
): SourcedVariable<V> {
  const found = environment.template(name)
  return trim(found.text) === '' ? { text: defaultOf(name), variable: null } : found
}

/** `String.Equal env.NAME "true"`: exactly. */
export function isOn<V extends EnvironmentVariable>(environment: LiteEnvironment<V>, name: string): boolean {
  return environment.template(name).text === 'true'
}

/** The addresses of `BW_REAL_IPS`, of which empty ones stay. */
export function realIpsOf<V extends EnvironmentVariable>(environment: LiteEnvironment<V>): string[] {
  const { text } = environment.template('BW_REAL_IPS')
  return trim(text) === '' ? [] : text.split(',').map(trim)
}

/** Renders the web site (bitwarden/self-host bitwarden-lite/hbs/nginx-config.hbs) of names that all differ. */
export function renderSite<V extends EnvironmentVariable>(environment: LiteEnvironment<V>): Site {
  const text = (name: string) => coalesced(environment, name).text
  const on = (name: string) => isOn(environment, name)
  const tls = on('BW_ENABLE_SSL')
  const listen = (port: string, rest: string) => [
    new Value(`${port} ${rest}`),
    ...(on('BW_ENABLE_IPV6') ? [new Value(`[::]:${port} ${rest}`)] : []),
  ]
  const whenTls = (value: string) => (tls ? new Value(value) : null)
  const file = (name: string) => new Value(`/etc/bitwarden/${text(name)}`)
  const long = (name: string) => (text(name) === defaultOf(name) ? 'default' : new Value(text(name)))
  return {
    listen: [
      ...listen(text('BW_PORT_HTTP'), 'default_server'),
      ...(tls ? listen(text('BW_PORT_HTTPS'), 'ssl') : []),
    ],
    serverName: new Value(text('BW_DOMAIN')),
    redirect: whenTls(`https://${text('BW_DOMAIN')}:${text('BW_PORT_HTTPS')}`),
    certificate: tls ? file('BW_SSL_CERT') : null,
    key: tls ? file('BW_SSL_KEY') : null,
    protocols: whenTls(text('BW_SSL_PROTOCOLS')),
    ciphers: tls ? long('BW_SSL_CIPHERS') : null,
    dh: tls && on('BW_ENABLE_SSL_DH') ? file('BW_SSL_DH_CERT') : null,
    stapling: tls && on('BW_ENABLE_SSL_CA') ? file('BW_SSL_CA_CERT') : null,
    realIps: realIpsOf(environment).map((part) => new Value(part)),
    csp: long('BW_CSP'),
    icons: on('BW_ENABLE_ICONS') ? (on('BW_ICONS_PROXY_TO_CLOUD') ? 'cloud' : 'service') : null,
    keyConnector: on('BW_ENABLE_KEY_CONNECTOR')
      ? new Value(environment.template('BW_KEY_CONNECTOR_INTERNAL_URL').text)
      : null,
  }
}

const always = [
  '/',
  '/alive',
  '= /app-id.json',
  '= /duo-connector.html',
  '= /webauthn-connector.html',
  '= /webauthn-fallback-connector.html',
  '= /sso-connector.html',
  '= /captcha-connector.html',
  '= /captcha-mobile-connector.html',
  '/attachments/',
]

/** In the template's order, which is not supervisord's. */
const switched = [
  ['api', ['/api/']],
  ['icons', ['/icons/']],
  ['notifications', ['/notifications/', '/notifications/hub', '/notifications/anonymous-hub']],
  ['events', ['/events/']],
  ['sso', ['/sso']],
  ['identity', ['/identity']],
  ['admin', ['/admin']],
  ['scim', ['/scim/']],
] as const

/** The locations of the web site, in its order. */
export function routesOf<V extends EnvironmentVariable>(
  environment: LiteEnvironment<V>,
  switches: readonly Switch<V>[],
): string[] {
  const routed = new Set<string>(switches.filter((each) => each.routed).map(({ program }) => program))
  return [
    ...always,
    ...switched.flatMap(([program, routes]) => (routed.has(program) ? routes : [])),
    ...(isOn(environment, 'BW_ENABLE_KEY_CONNECTOR') ? ['/key-connector/'] : []),
  ]
}
