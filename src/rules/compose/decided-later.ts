import { message } from '../../messages/message.js'
import { placeOf } from '../context.js'
import { rule } from '../rule.js'

/** What is filled in at deploy was not checked: one finding per file, so that silence is not taken for approval. */
export default rule('decided-later', {
  title: 'settings filled in at deploy',
  severity: 'notice',
  since: '1.0.0',
  messages: {
    'not-judged':
      '{settings} {count|is|are} filled in at deploy, so {count|its value was|their values were} not checked. Check {count|it|them} where {count|it is|they are} filled in.',
  },
  check(context, report) {
    const templated = context.settings
      .present()
      .filter(({ state, entry }) => state === 'templated' && entry?.entry.statement.kind !== 'key-only')
    const [first] = templated
    if (first === undefined) return
    report(
      'not-judged',
      {
        settings: templated.map(({ setting }) => message('name.shown', { name: setting.name })),
        count: templated.length,
      },
      { at: placeOf(context, first), setting: first.setting.name },
    )
  },
})
