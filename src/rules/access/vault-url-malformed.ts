import { urlFault } from '../../server/addresses.js'
import { cutLast } from '../fixes.js'
import { rule } from '../rule.js'

/** Links in mails and the other services' addresses are made from it (bitwarden/server GlobalSettings.cs). */
export default rule('vault-url-malformed', {
  title: 'malformed vault address',
  severity: 'warning',
  since: '1.0.0',
  fix: 'safe',
  messages: {
    slash:
      '`{setting}` ends in a slash: nobody can log in by web vault or browser extension. Remove the slash.',
    'double-port': '`{setting}` has two ports: Identity and SSO crash-loop at start. Keep one.',
    'not-a-url':
      '`{setting}` does not begin with https:// or http://: Identity and SSO crash-loop at start, or nobody can log in by web vault or browser extension. Write the full address of the web vault.',
  },
  check(context, report) {
    const state = context.settings.of('globalSettings__baseServiceUri__vault')
    const stands = state.state === 'set' || state.placeholder === 'installer'
    const fault = stands && state.value !== null ? urlFault(state.value) : null
    if (fault === null) return
    report.setting(state, fault, { fix: fault === 'slash' ? cutLast(state) : null })
  },
})
