import type { Value } from '../source/value.js'
import data from './mail-providers.json' with { type: 'json' }

const listed = new RegExp(`^(?:${data.needLogin.map((host) => host.replaceAll('.', '\\.')).join('|')})$`, 'i')
const amazon = /^email-smtp(?:-fips)?\.[a-z0-9-]+\.amazonaws\.com$/i

/**
 * Whether a mail server takes no mail without a login, by its provider's own documentation. Relays that can know a
 * client by its address (smtp-relay.gmail.com, mail.smtp2go.com) and MX hosts are none of them.
 */
export function needsLogin(host: Value): boolean {
  return host.matches(listed) || host.matches(amazon)
}
