import { isAbsent } from '../../settings/state.js'
import { setBoolean } from '../fixes.js'
import { rule } from '../rule.js'

/** Owners and admins are exempt from Require-SSO unless this is on (RequireSsoPolicyRequirement.cs). */
export default rule('sso-not-enforced', {
  title: 'single sign-on not enforced for everyone',
  severity: 'off',
  guards: 'sso-for-everyone',
  since: '1.0.0',
  fix: 'unsafe',
  messages: {
    missing:
      '`{setting}` is missing, which means `false`: owners and admins can still log in with their master password although the policy requires single sign-on. Add it with `true` once single sign-on works for them.',
    false:
      '`{setting}` is `false`: owners and admins can still log in with their master password although the policy requires single sign-on. Write `true` once single sign-on works for them.',
  },
  check(context, report) {
    const name = 'globalSettings__sso__enforceSsoPolicyForAllUsers'
    if (context.settings.boolean(name) !== false) return
    const state = context.settings.of(name)
    report.setting(state, isAbsent(state) ? 'missing' : 'false', { fix: setBoolean(context, state, true) })
  },
})
