import { message } from '../../messages/message.js'
import { vaultFault } from '../../server/addresses.js'
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
      '{settings} {count|leads|lead} to another service of Bitwarden’s cloud than the one the server asks there: license sync or push fails. Write the `identity` host for `identityUri`, the `api` host for `apiUri` and the `push` host for `pushRelayBaseUri`, in the domain of your region.',
    vault:
      '`{setting}` is Bitwarden’s own cloud: links in mails, and sign-in, lead there instead of to your server. Write the address of your server.',
  },
  check({ settings }, report) {
    const vault = settings.of('globalSettings__baseServiceUri__vault')
    const address = vault.state === 'set' ? vault.value : null
    if (address !== null && cloudServiceOf(address) === 'vault' && vaultFault(address) === null)
      report.setting(vault, 'vault')
    const swapped = addresses.flatMap(({ name, works }) => {
      const state = settings.of(name)
      const found = state.state === 'set' && state.value !== null ? cloudServiceOf(state.value) : null
      return found === null || works.includes(found) ? [] : [state]
    })
    report.several(swapped, 'swapped', { related: () => message('related.alsoSwapped') })
  },
})

const addresses: readonly { readonly name: string; readonly works: readonly CloudService[] }[] = [
  { name: 'globalSettings__installation__identityUri', works: ['identity'] },
  { name: 'globalSettings__installation__apiUri', works: ['api'] },
  { name: 'globalSettings__pushRelayBaseUri', works: ['push', 'api'] },
]
