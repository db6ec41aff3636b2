import { message } from '../../messages/message.js'
import { placeOf } from '../context.js'
import { rule } from '../rule.js'

/** Stub and sample values of Bitwarden's own templates: everybody can sign with them. One finding for the lot. */
export default rule('published-secret', {
  severity: 'error',
  since: '1.0.0',
  check(context, report) {
    const published = context.settings
      .present()
      .filter(({ state, placeholder }) => state === 'placeholder' && placeholder === 'published-secret')
    const [first, ...others] = published
    if (first === undefined) return
    report(
      'published',
      {
        settings: published.map(({ setting }) => message('name.shown', { name: setting.name })),
        count: published.length,
      },
      {
        at: placeOf(context, first),
        setting: first.setting.name,
        related: others.map((other) => ({
          at: placeOf(context, other),
          message: message('related.alsoPublished', { setting: other.setting.name }),
        })),
      },
    )
  },
})
