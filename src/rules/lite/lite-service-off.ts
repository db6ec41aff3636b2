import type { Program } from '../../readers/lite/switches.js'
import { isAbsent } from '../../settings/state.js'
import { placeOf } from '../context.js'
import { rule } from '../rule.js'

/** What each service is for; the image's own word counts where the file has none (bitwarden/self-host Dockerfile). */
const needed: Partial<Record<Program, 'login' | 'admin' | 'notifications'>> = {
  api: 'login',
  identity: 'login',
  admin: 'admin',
  notifications: 'notifications',
}

/** supervisord starts no service that is switched off, and the web site has no way to it (nginx-config.hbs). */
export default rule('lite-service-off', {
  title: 'service that is switched off',
  severity: 'warning',
  severityWhen: {
    notice: 'the server works without that service',
  },
  since: '1.0.0',
  stacks: ['lite'],
  messages: {
    login:
      '`{setting}` switches off a service that every login needs: nobody can log in. Write `true`, or delete the line.',
    admin:
      '`{setting}` switches off the System Administrator Portal (/admin): nobody can open it. If you want that, ignore this; otherwise write `true`.',
    notifications:
      '`{setting}` switches off notifications: open apps show a change only after they sync. If you want that, ignore this; otherwise write `true`.',
    sso: '`globalSettings__sso__enforceSsoPolicyForAllUsers` is on, but the service for single sign-on is off: where an organization requires it, nobody can log in. Add `{setting}=true`.',
  },
  check(context, report) {
    const { settings } = context
    const switches = settings.lite()?.switches ?? []
    for (const { name, program, variable, on } of switches) {
      const id = needed[program]
      if (id === undefined || on !== false || variable === null) continue
      report.setting(settings.own(name), id, {
        severity: id === 'login' ? 'warning' : 'notice',
        breaks: id === 'login' ? 'everything' : null,
      })
    }
    const enforced = settings.of('globalSettings__sso__enforceSsoPolicyForAllUsers')
    if (settings.boolean(enforced.setting.name) !== true) return
    const sso = settings.own('BW_ENABLE_SSO')
    if (!isAbsent(sso) && sso.value === null) return
    if (switches.some(({ program, on }) => program === 'sso' && on === false))
      report(
        'sso',
        { setting: sso.setting.name },
        { at: placeOf(context, sso.line === null ? enforced : sso), setting: sso.setting.name },
      )
  },
})
