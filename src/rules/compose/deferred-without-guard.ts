import { message } from '../../messages/message.js'
import { rule } from '../rule.js'

/**
 * `${X}` is empty where X is not set, and an empty text does not bind to a boolean or a number: Compose only
 * warns, the containers crash-loop. `${X:?}` stops before. One finding a file.
 */
export default rule('deferred-without-guard', {
  title: 'reference without a guard',
  severity: 'notice',
  since: '1.0.0',
  templates: false,
  messages: {
    unguarded:
      '{settings} {count|is|are} filled in from the environment: where a variable is not set, Compose passes an empty value, and {stack|the server’s containers crash-loop at start|Lite’s services fail at start and stay down}. Write `:?` before the closing brace, so that Compose stops first and says why.',
  },
  check(context, report) {
    const unguarded = context.settings
      .present()
      .filter(
        ({ state, setting, line }) =>
          state === 'templated' &&
          setting.type !== 'string' &&
          !setting.nullable &&
          line?.substitutions.some(({ form, found }) => form === 'braced' && !found),
      )
    report.several(unguarded, 'unguarded', { related: () => message('related.unguarded') })
  },
})
