import { type Message, message } from '../../messages/message.js'
import { relayClient } from '../../readers/dotnet/values/address/relay.js'
import type { Broken } from '../../readiness/feature.js'
import { type AddressUse, useOf } from '../../server/address-uses.js'
import { throws, type UrlFault, urlFault } from '../../server/addresses.js'
import type { SettingState } from '../../settings/state.js'
import type { Value } from '../../source/value.js'
import { type Context, comesFromElsewhere, wants } from '../context.js'
import { addSlash } from '../fixes.js'
import { rule } from '../rule.js'

/**
 * What .NET can make no address of, or one that leads nowhere, by what the server does with it; the vault's own address
 * has `vault-url-malformed`.
 */
export default rule('address-malformed', {
  title: 'malformed address',
  severity: 'error',
  severityWhen: { warning: 'the server starts and people can log in without the address' },
  since: '1.0.0',
  fix: 'unsafe',
  messages: {
    login:
      '`{setting}` {fault}: the server cannot create the service that uses it, and every login fails with a server error. Write the full address.',
    sync: '`{setting}` {fault}: license and billing sync with the cloud fail with a server error. Write the full address.',
    stops:
      '`{setting}` {fault}: the {stack|container that uses it crash-loops|service that uses it fails} at start. Write the full address.',
    push: '`{setting}` {fault}: every request to it fails, and push notifications or license sync silently stop. Write the full address.',
    internal:
      '`{setting}` {fault}: the server’s {stack|containers|services} cannot reach one another at it, and requests between them fail. Delete the line, or write the full address.',
    links: '`{setting}` {fault}: links and addresses built from it lead nowhere. Write the full address.',
    yubikey:
      '`{setting}` {fault}: logins with a YubiKey fail. Write the full address of the validation server.',
    passkey:
      '`{setting}` {fault}: no passkey is accepted for it. Write the origin as browsers send it, such as `https://vault.example.com`.',
    glued:
      '`{setting}` has a path that does not end in a slash, and the server appends its own path to it directly: every request goes to an address that does not exist. Add the slash.',
  },
  check(context, report) {
    for (const state of context.settings.present()) {
      const use = useOf(state.setting.name)
      const value = use === undefined ? null : written(state)
      if (use === undefined || value === null || !matters(context, use)) continue
      const fault = urlFault(value)
      if (fault === 'other-scheme' && use.isAnyScheme) continue
      if (fault !== null) {
        const { id, severity } = effectOf(context, use, value)
        const breaks = broken[id] ?? null
        report.setting(state, id, { severity, breaks, params: { fault: faults[fault] } })
      } else if (use.isRelay && gluesPath(value))
        report.setting(state, 'glued', { severity: 'warning', fix: addSlash(state) })
    }
  },
})

/** A blank one counts as none; the installer writes REPLACE for no push. */
function written({ state, value, placeholder, setting }: SettingState): Value | null {
  if (state === 'set') return value
  return placeholder === 'installer' && setting.name !== 'globalSettings__pushRelayBaseUri' ? value : null
}

/** Without a key, which a fragment leaves to others, the server never asks for push. */
function matters(context: Context, { isPush }: AddressUse): boolean {
  const key = 'globalSettings__installation__key'
  return !isPush || context.settings.hasValue(key) !== false || comesFromElsewhere(context, key)
}

/** What .NET throws at has the worse effect. */
function effectOf(context: Context, { whenThrown, whenRead }: AddressUse, value: Value) {
  if (!throws(value)) return { id: whenRead, severity: 'warning' } as const
  const isError =
    whenThrown === 'login' ||
    whenThrown === 'stops' ||
    (whenThrown === 'sync' && wants(context, 'billing-sync'))
  return { id: whenThrown, severity: isError ? 'error' : 'warning' } as const
}

const broken: Partial<Record<AddressUse['whenThrown'], Broken>> = {
  login: 'everything',
  stops: 'everything',
  sync: 'billing-sync',
}

function gluesPath(value: Value): boolean {
  const reading = relayClient(value)
  return reading.ok && reading.gluesPath
}

const faults: Readonly<Record<UrlFault, Message>> = {
  quoted: message('address.quoted'),
  twice: message('address.twice'),
  'no-scheme': message('address.noScheme'),
  'host-port': message('address.hostPort'),
  'other-scheme': message('address.otherScheme'),
  port: message('address.port'),
  host: message('address.host'),
}
