import { type Message, message } from '../../messages/message.js'
import { type Printable, word } from '../../messages/printable.js'
import { type CloudService, cloudServiceOf } from '../../server/region.js'
import { rule } from '../rule.js'

/**
 * Each address leads to a service of its own; the push relay is a controller of the API, so that both hosts work for it
 * (bitwarden/server InstallationSettings in GlobalSettings.cs, src/Api/Platform/Push).
 */
export default rule('cloud-address-swapped', {
  title: 'cloud address of another service',
  severity: 'warning',
  since: '1.0.0',
  messages: {
    swapped:
      '`{setting}` leads to the {found} host of Bitwarden’s cloud, but the server needs the {wanted} host: license sync or push fails. Write the address of that host, of your region.',
  },
  check({ settings }, report) {
    for (const { name, wanted, works } of addresses) {
      const state = settings.of(name)
      const found = state.state === 'set' && state.value !== null ? cloudServiceOf(state.value) : null
      if (found === null || works.includes(found)) continue
      report.setting(state, 'swapped', { params: { found: hosts[found], wanted: hosts[wanted] } })
    }
  },
})

const addresses: readonly {
  readonly name: string
  readonly wanted: CloudService
  readonly works: readonly CloudService[]
}[] = [
  { name: 'globalSettings__installation__identityUri', wanted: 'identity', works: ['identity'] },
  { name: 'globalSettings__installation__apiUri', wanted: 'api', works: ['api'] },
  { name: 'globalSettings__pushRelayBaseUri', wanted: 'push', works: ['push', 'api'] },
]

const shown = (name: Printable): Message => message('name.shown', { name })

const hosts: Readonly<Record<CloudService, Message>> = {
  identity: shown(word('identity')),
  api: shown(word('api')),
  push: shown(word('push')),
  vault: shown(word('vault')),
  notifications: shown(word('notifications')),
  events: shown(word('events')),
  scim: shown(word('scim')),
  sso: shown(word('sso')),
  icons: shown(word('icons')),
}
