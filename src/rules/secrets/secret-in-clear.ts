import { message } from '../../messages/message.js'
import { type Held, heldValues } from '../secret-values.js'
import { rule } from '../rule.js'

/** Shorter ones are words or numbers; the installer's own keys have 20 characters and more. */
const shortest = 8

/** A committed file is read by everybody who reads the repository, now and in its history. One finding a file. */
export default rule('secret-in-clear', {
  severity: 'notice',
  since: '1.0.0',
  check(context, report) {
    const live = heldValues(context).filter(isLive)
    const [first, ...others] = live
    if (first === undefined) return
    report(
      'in-clear',
      {
        settings: live.map(({ name }) => message('name.shown', { name })),
        count: live.length,
      },
      {
        at: first.at,
        setting: first.setting,
        ...(context.publicRepository ? { severity: 'warning' as const } : {}),
        related: others.map(({ at }) => ({
          at,
          message: message('related.alsoInClear'),
        })),
      },
    )
  },
})

function isLive({ secret, placeholder, value }: Held): boolean {
  return secret && placeholder === null && value.length >= shortest
}
