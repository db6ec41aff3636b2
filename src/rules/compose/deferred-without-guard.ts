import { message } from '../../messages/message.js'
import { placeOf } from '../context.js'
import { rule } from '../rule.js'

/**
 * `${X}` is empty where X is not set, and an empty text does not bind to a boolean or a number: Compose only
 * warns, the containers crash-loop. `${X:?}` stops before. One finding a file.
 */
export default rule('deferred-without-guard', {
  title: 'reference without a guard',
  severity: 'notice',
  since: '1.0.0',
  fix: 'display',
  kinds: ['env', 'lite'],
  messages: {
    unguarded:
      '{settings} {count|is|are} filled in from the environment: where a variable is not set, Compose passes an empty value, and the server’s containers crash-loop at start. Write `:?` before the closing brace, so that Compose stops first and says why.',
  },
  check(context, report) {
    const unguarded = context.settings
      .present()
      .filter(
        ({ state, setting, entry }) =>
          state === 'templated' &&
          setting.type !== 'string' &&
          !setting.nullable &&
          entry?.entry.substitutions.some(({ form, found }) => form === 'braced' && !found),
      )
    const [first, ...others] = unguarded
    if (first === undefined) return
    report(
      'unguarded',
      {
        settings: unguarded.map(({ setting }) => message('name.shown', { name: setting.name })),
        count: unguarded.length,
      },
      {
        at: placeOf(context, first),
        setting: first.setting.name,
        related: others.map((state) => ({
          at: placeOf(context, state),
          message: message('related.unguarded'),
        })),
      },
    )
  },
})
