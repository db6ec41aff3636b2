import { isAbsent } from '../../settings/state.js'
import { comesFromElsewhere } from '../context.js'
import { rule } from '../rule.js'

/**
 * Setup writes the password at installation only, then empty (bitwarden/server util/Setup/Program.cs,
 * EnvironmentFileBuilder.cs); without it Identity and SSO find no certificate and throw
 * (src/SharedWeb/Utilities/ServiceCollectionExtensions.cs). Lite's entrypoint makes a certificate of its own.
 */
export default rule('certificate-password-missing', {
  title: 'certificate password missing',
  severity: 'error',
  since: '1.0.0',
  stacks: ['standard'],
  messages: {
    missing:
      '`{setting}` is missing: Identity and SSO cannot open their certificate and crash-loop at start, so nobody can log in. Add it with the password that bwdata/identity/identity.pfx was made with.',
    empty:
      '`{setting}` is empty: Identity and SSO cannot open their certificate and crash-loop at start, so nobody can log in. Write the password that bwdata/identity/identity.pfx was made with.',
    placeholder:
      '`{setting}` is a placeholder that counts as not set: Identity and SSO cannot open their certificate and crash-loop at start, so nobody can log in. Write the password that bwdata/identity/identity.pfx was made with.',
  },
  check(context, report) {
    const state = context.settings.of('globalSettings__identityServer__certificatePassword')
    if (state.state === 'empty') report.setting(state, 'empty', { breaks: 'everything' })
    else if (state.placeholder === 'installer') report.setting(state, 'placeholder', { breaks: 'everything' })
    else if (isAbsent(state) && !comesFromElsewhere(context, state.setting.name))
      report.setting(state, 'missing', { breaks: 'everything' })
  },
})
