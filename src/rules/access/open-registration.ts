import { isAbsent } from '../../settings/state.js'
import { wants } from '../context.js'
import { setBoolean } from '../fixes.js'
import { rule } from '../rule.js'

/** Registration is open unless it is switched off (bitwarden/server RegisterUserCommand.cs). */
export default rule('open-registration', {
  title: 'registration open to anyone',
  severity: 'notice',
  severityWhen: { error: 'the config wants `invite-only`' },
  since: '1.0.0',
  fix: 'unsafe',
  messages: {
    missing:
      '`{setting}` is missing, which means `false`: anyone who reaches this server can create an account. Add it with `true`: then only people invited to an organization, and those of its single sign-on, get in (invitations need mail).',
    false:
      '`{setting}` is `false`: anyone who reaches this server can create an account. Set `true`: then only people invited to an organization, and those of its single sign-on, get in (invitations need mail).',
  },
  check(context, report) {
    const name = 'globalSettings__disableUserRegistration'
    if (context.settings.boolean(name) !== false) return
    const state = context.settings.of(name)
    report.setting(state, isAbsent(state) ? 'missing' : 'false', {
      fix: setBoolean(context, state, true),
      severity: wants(context, 'invite-only') ? 'error' : 'notice',
    })
  },
})
