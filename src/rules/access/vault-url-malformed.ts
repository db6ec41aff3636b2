import { urlFault } from '../../server/addresses.js'
import { cutLast } from '../fixes.js'
import { rule } from '../rule.js'

/** Links in mails and the other services' addresses are made from it (bitwarden/server GlobalSettings.cs). */
export default rule('vault-url-malformed', {
  title: 'vault address malformed',
  severity: 'warning',
  since: '1.0.0',
  fix: 'safe',
  messages: {
    slash:
      '`{setting}` ends in a slash: links in mails and the addresses made from it get two. Remove the last slash.',
    'double-port': '`{setting}` has two ports: Setup cannot read it and the update stops. Keep one.',
    'not-a-url':
      '`{setting}` is not an address that begins with https:// or http://: links in mails do not work. Write the address of the web vault.',
  },
  check(context, report) {
    const state = context.settings.of('globalSettings__baseServiceUri__vault')
    const stands = state.state === 'set' || state.placeholder === 'installer'
    const fault = stands && state.value !== null ? urlFault(state.value) : null
    if (fault === null) return
    report.setting(state, fault, { fix: fault === 'slash' ? cutLast(state) : null })
  },
})
