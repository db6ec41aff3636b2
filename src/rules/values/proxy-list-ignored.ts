import type { IpFault } from '../../readers/dotnet/values/ip/address.js'
import {
  hasOtherSeparator,
  type KnownReading,
  knownNetworks,
  knownProxies,
} from '../../readers/dotnet/values/ip/known.js'
import type { NetworkFault } from '../../readers/dotnet/values/ip/network.js'
import type { SettingState } from '../../settings/state.js'
import { rule } from '../rule.js'

/**
 * Items that are no address, or no network, are skipped without a log line, and the proxy's address stands for the user's
 * in logs and rate limits (bitwarden/server ServiceCollectionExtensions.cs, `UseForwardedHeaders`).
 */
export default rule('proxy-list-ignored', {
  title: 'proxy that the server does not recognize',
  severity: 'warning',
  since: '1.0.0',
  messages: {
    separator:
      '`{setting}` is separated by something other than commas, and the server silently skips what it cannot read: logs and rate limits show the proxy’s address instead of the user’s. Separate the items with commas.',
    network:
      '`{setting}` contains a network, which the server silently skips there: logs and rate limits show the proxy’s address instead of the user’s. Write networks in `globalSettings__knownNetworks`.',
    'no-mask':
      '`{setting}` contains an address without a prefix length, which the server silently skips: logs and rate limits show the proxy’s address instead of the user’s. Write networks such as `172.16.0.0/12`, and single addresses in `globalSettings__knownProxies`.',
    netmask:
      '`{setting}` contains a network with a netmask, or with too long a prefix, which the server silently skips: logs and rate limits show the proxy’s address instead of the user’s. Write the prefix length, such as `172.16.0.0/12`.',
    quoted:
      '`{setting}` has quotes or brackets in its value, and the server silently skips what is inside them: logs and rate limits show the proxy’s address instead of the user’s. Remove them.',
    'not-an-address':
      '`{setting}` contains something that is not an IP address, which the server silently skips: logs and rate limits show the proxy’s address instead of the user’s. Write IP addresses, no names and no ports.',
    misread:
      '`{setting}` contains an address with leading zeros or fewer than four numbers, which the server reads as another address, so it does not recognize your proxy. Write all four numbers, without leading zeros.',
  },
  check({ settings }, report) {
    const [proxies, networks] = [settings.of(lists.proxies), settings.of(lists.networks)]
    for (const [state, read] of [
      [proxies, knownProxies],
      [networks, knownNetworks],
    ] as const) {
      const fault = faultOf(state, read)
      if (fault !== null) report.setting(state, fault)
    }
  },
})

const lists = { proxies: 'globalSettings__knownProxies', networks: 'globalSettings__knownNetworks' }

/** The first item that is not read as it is meant; commas with nothing between them do no harm. */
function faultOf(
  { state, value, placeholder }: SettingState,
  read: (value: NonNullable<SettingState['value']>) => KnownReading<IpFault | NetworkFault>,
) {
  if (value === null || (state !== 'set' && placeholder !== 'installer')) return null
  const { skipped, misread } = read(value)
  const first = skipped.find(({ fault }) => fault !== 'empty')
  if (first === undefined) return misread.length > 0 ? ('misread' as const) : null
  return hasOtherSeparator(first.piece) ? 'separator' : ids[first.fault]
}

const ids = {
  empty: 'not-an-address',
  network: 'network',
  'no-prefix': 'no-mask',
  netmask: 'netmask',
  prefix: 'netmask',
  quoted: 'quoted',
  port: 'not-an-address',
  name: 'not-an-address',
  'blank-inside': 'separator',
  'not-an-address': 'not-an-address',
} as const satisfies Record<IpFault | NetworkFault, unknown>
