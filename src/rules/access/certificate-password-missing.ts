import { isSplitByShell } from '../../readers/lite/certificate.js'
import { isAbsent } from '../../settings/state.js'
import { comesFromElsewhere } from '../context.js'
import { rule } from '../rule.js'

/**
 * Setup writes the password at installation only, then empty (bitwarden/server util/Setup/Program.cs,
 * EnvironmentFileBuilder.cs); without it Identity and SSO find no certificate and throw
 * (src/SharedWeb/Utilities/ServiceCollectionExtensions.cs). Lite's image has a password, which a line replaces, and its
 * entrypoint makes a certificate with it, but hands it to openssl without quotes (bitwarden/self-host
 * bitwarden-lite/entrypoint.sh).
 */
export default rule('certificate-password-missing', {
  title: 'certificate password missing',
  severity: 'error',
  since: '1.0.0',
  messages: {
    missing:
      '`{setting}` is missing: Identity and SSO cannot open their certificate and crash-loop at start, so nobody can log in. Add it with the password that bwdata/identity/identity.pfx was made with.',
    empty:
      '`{setting}` is empty: Identity and SSO cannot open their certificate and {stack|crash-loop at start|stay down}, so nobody can log in. {stack|Write the password that bwdata/identity/identity.pfx was made with|Delete the line, or write the password that identity.pfx in the volume was made with}.',
    placeholder:
      '`{setting}` is a placeholder that counts as not set: Identity and SSO cannot open their certificate and {stack|crash-loop at start|stay down}, so nobody can log in. {stack|Write the password that bwdata/identity/identity.pfx was made with|Delete the line, or write the password that identity.pfx in the volume was made with}.',
    blank:
      '`{setting}` has a space in it, with which Lite makes no certificate: Identity and SSO have none and stay down, so nobody can log in. Choose a password without.',
  },
  check(context, report) {
    const state = context.settings.of('globalSettings__identityServer__certificatePassword')
    if (state.state === 'empty') report.setting(state, 'empty', { breaks: 'everything' })
    else if (state.placeholder === 'installer') report.setting(state, 'placeholder', { breaks: 'everything' })
    else if (context.stack === 'lite') {
      if (state.state === 'set' && state.value !== null && isSplitByShell(state.value))
        report.setting(state, 'blank', { breaks: 'everything' })
    } else if (isAbsent(state) && !comesFromElsewhere(context, state.setting.name))
      report.setting(state, 'missing', { breaks: 'everything' })
  },
})
