import { message } from '../../messages/message.js'
import { placeOf } from '../context.js'
import { rule } from '../rule.js'

/** What is filled in at deploy was not judged: said once a file, so that silence is not taken for approval. */
export default rule('decided-later', {
  severity: 'notice',
  since: '1.0.0',
  check(context, report) {
    const deferred = context.settings
      .present()
      .filter(({ state, entry }) => state === 'deferred' && entry?.entry.statement.kind !== 'key-only')
    const [first] = deferred
    if (first === undefined) return
    report(
      'not-judged',
      {
        settings: deferred.map(({ setting }) => message('name.shown', { name: setting.name })),
        count: deferred.length,
      },
      { at: placeOf(context, first), setting: first.setting.name },
    )
  },
})
