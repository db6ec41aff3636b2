import type { SiteFaultKind } from '../../readers/lite/nginx/site-fault.js'
import { uncertain } from '../../settings/state.js'
import { rule } from '../rule.js'

/**
 * The values stand in the web site's file as they are (bitwarden/self-host bitwarden-lite/hbs/nginx-config.hbs): one that
 * nginx does not take is no site at all. supervisord gives nginx up, the container stays up.
 */
export default rule('lite-site-rejected', {
  title: 'value that nginx rejects',
  severity: 'error',
  since: '1.0.0',
  stacks: ['lite'],
  messages: {
    port: '`{setting}` is not a plain port number: nginx does not start, and nobody reaches the server although its services run. Write one number; the port on the host is set in the compose file.',
    'same-port':
      '`{setting}` is the port of both HTTP and HTTPS: nginx does not start, and nobody reaches the server although its services run. Give each its own port.',
    addresses:
      '`{setting}` contains something that is not an IP address or network: nginx does not start, and nobody reaches the server although its services run. Write addresses such as `192.0.2.7` or `192.0.2.0/24`, separated by single commas.',
    name: '`{setting}` is not a host name that nginx accepts: nginx does not start, and nobody reaches the server although its services run. Write only the host name.',
    punctuation:
      '`{setting}` contains a character that has a meaning for nginx (a semicolon, brace, quote, `#` or backslash): nginx does not start, and nobody reaches the server although its services run. Remove that character.',
    blank:
      '`{setting}` contains a space where nginx expects one word: nginx does not start, and nobody reaches the server although its services run. Remove the space.',
    variable:
      '`{setting}` contains a `$`, which begins a variable for nginx: nginx does not start, and nobody reaches the server although its services run. Remove the `$`.',
    words:
      '`{setting}` contains a word that nginx does not know: nginx does not start, and nobody reaches the server although its services run. Write words such as `TLSv1.2 TLSv1.3`, or delete the line to use Lite’s default.',
    url: '`{setting}` is not an address that begins with `http://` or `https://`: nginx does not start, and nobody reaches the server although its services run. Write the address of the key connector, without a slash at the end.',
    missing:
      '`BW_ENABLE_KEY_CONNECTOR` is on, but `{setting}` has no value: nginx does not start, and nobody reaches the server although its services run. Write the address of the key connector, or turn it off.',
  },
  check({ settings }, report) {
    for (const { name, kind } of settings.lite()?.siteFaults ?? []) {
      const state = settings.own(name)
      if (uncertain.has(state.state) || state.state === 'placeholder') continue
      report.setting(state, messageIdOf(name, kind), { breaks: 'everything' })
    }
  },
})

function messageIdOf(name: string, kind: SiteFaultKind) {
  // A list: what is wrong between its items is covered by what they should be.
  if (name === 'BW_REAL_IPS' && kind !== 'remark') return 'addresses'
  if (name.startsWith('BW_PORT_') && kind !== 'same-port') return 'port'
  return messageIds[kind]
}

const messageIds = {
  blank: 'blank',
  semicolon: 'punctuation',
  brace: 'punctuation',
  quote: 'punctuation',
  remark: 'punctuation',
  backslash: 'punctuation',
  variable: 'variable',
  port: 'port',
  'same-port': 'same-port',
  'empty-part': 'addresses',
  address: 'addresses',
  'host-name': 'addresses',
  'server-name': 'name',
  protocol: 'words',
  cipher: 'words',
  scheme: 'url',
  host: 'url',
  missing: 'missing',
} as const satisfies Record<SiteFaultKind, string>
