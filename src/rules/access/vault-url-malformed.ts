import { vaultFault } from '../../server/addresses.js'
import { isAbsent, type SettingState } from '../../settings/state.js'
import { isDocumentationDomain } from '../../settings/values/documentation-host.js'
import { type Context, comesFromElsewhere } from '../context.js'
import { cutLast } from '../fixes.js'
import { rule } from '../rule.js'

/**
 * Identity and SSO make addresses of it at start, every login makes one, and the identity server's own validator wants
 * an origin for the web vault and the browser extension (bitwarden/server GlobalSettings.cs, src/Identity/Startup.cs,
 * ApiClient.cs; server issue 5172).
 */
export default rule('vault-url-malformed', {
  title: 'malformed vault address',
  severity: 'error',
  severityWhen: { warning: 'the line is missing' },
  since: '1.0.0',
  fix: 'safe',
  messages: {
    missing:
      '`{setting}` is missing: {stack|until the next update docker/global.env’s http://localhost counts|Lite takes localhost}, and every link in mails leads there. Add it with the {stack|address|host name} of the web vault.',
    empty:
      '`{setting}` is empty: every login fails with a server error. Write the full address of the web vault, such as `https://vault.example.com`.',
    slash:
      '`{setting}` ends in a slash: nobody can log in by web vault or browser extension. Remove the slash.',
    path: '`{setting}` has a path after the host: nobody can log in by web vault or browser extension. Write only scheme, host and port; Bitwarden needs a host name of its own.',
    query:
      '`{setting}` has `?` or `#` after the host: every address built from it is wrong. Write only scheme, host and port.',
    blank:
      '`{setting}` has a space before or after the address: Identity and SSO {stack|crash-loop|fail} at start, or nobody can log in. Remove the space.',
    quoted:
      '`{setting}` has quotes inside quotes, and the inner ones stay in the value: Identity and SSO {stack|crash-loop|fail} at start. Remove one pair.',
    twice:
      '`{setting}` has `https://` or `http://` twice: nobody can log in by web vault or browser extension, and links in mails lead nowhere. {stack|Write it once|Write only the host name; Lite puts `https://` in front}.',
    'no-scheme':
      '`{setting}` does not begin with `https://` or `http://`: Identity and SSO {stack|crash-loop|fail} at start, or nobody can log in. Write the full address of the web vault.',
    'host-port':
      '`{setting}` does not begin with `https://` or `http://`: the server starts, but takes the host for a scheme, so nobody can log in by web vault or browser extension, and links in mails lead nowhere. Write the full address of the web vault.',
    'other-scheme':
      '`{setting}` begins with something other than `https://` or `http://`: nobody can log in by web vault or browser extension, and links in mails lead nowhere. Write the full address of the web vault.',
    port: '`{setting}` has a port that is not a number up to 65535, or two ports: Identity and SSO {stack|crash-loop|fail} at start. Write one valid port.',
    host: '`{setting}` has a host that is not a valid name: Identity and SSO {stack|crash-loop|fail} at start, or nobody can log in. Write the full address of the web vault.',
  },
  check(context, report) {
    const state = context.settings.of('globalSettings__baseServiceUri__vault')
    if (isAbsent(state)) {
      const isElsewhere = comesFromElsewhere(context, state.setting.name) || isSetBefore(context)
      if (!isElsewhere) report.setting(state, 'missing', { severity: 'warning' })
      return
    }
    const value = written(state)
    const fault = value === null ? null : vaultFault(value)
    if (fault === null) return
    report.setting(state, fault, { fix: fault === 'slash' ? cutLast(state) : null, breaks: 'everything' })
  },
})

function written(state: SettingState) {
  const { value, placeholder } = state
  // A domain of guides is a fault of its own, and says nothing of the rest of the address.
  const isWhole = placeholder === 'documentation' && value !== null && isDocumentationDomain(value)
  return state.state === 'set' || state.state === 'empty' || placeholder === 'installer' || isWhole
    ? value
    : null
}

/** Whether docker/global.env has an address of one's own in place of the one that Setup writes there. */
function isSetBefore({ companions: { globalEnv } }: Context): boolean {
  const before = globalEnv?.variables.findLast(({ name }) => name.is('globalSettings__baseServiceUri__vault'))
  return before !== undefined && !before.value.is('http://localhost')
}
