import { message } from '../../messages/message.js'
import type { SettingState } from '../../settings/states.js'
import { placeOf } from '../context.js'
import { rule } from '../rule.js'

/** Shorter ones are words or numbers; the installer's own keys have 20 characters and more. */
const shortest = 8

/** A committed file is read by everybody who reads the repository, now and in its history. One finding a file. */
export default rule('secret-in-clear', {
  severity: 'notice',
  since: '1.0.0',
  check(context, report) {
    const live = context.settings.present().filter(isLive)
    const [first, ...others] = live
    if (first === undefined) return
    report(
      'in-clear',
      {
        settings: live.map(({ setting }) => message('name.shown', { name: setting.name })),
        count: live.length,
      },
      {
        at: placeOf(context, first),
        setting: first.setting.name,
        ...(context.publicRepository ? { severity: 'warning' as const } : {}),
        related: others.map((state) => ({
          at: placeOf(context, state),
          message: message('related.alsoInClear'),
        })),
      },
    )
  },
})

function isLive({ setting, state, value }: SettingState): boolean {
  return setting.secret && state === 'set' && value !== null && value.length >= shortest
}
