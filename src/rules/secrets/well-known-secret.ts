import { message } from '../../messages/message.js'
import { rule } from '../rule.js'
import { heldValues } from '../secret-values.js'

/** Stub and sample values of Bitwarden's own templates: everybody knows them. One finding for all of them. */
export default rule('well-known-secret', {
  title: 'well-known secret in use',
  severity: 'error',
  since: '1.0.0',
  messages: {
    published:
      '{settings} {count|has a sample value|have sample values} that anyone can read in Bitwarden’s templates: {count|it protects|they protect} nothing. Generate {count|a secret|secrets} of your own, and treat what {count|it|they} protected as exposed.',
  },
  check(context, report) {
    const published = heldValues(context).filter(({ placeholder }) => placeholder === 'well-known-secret')
    const [first, ...others] = published
    if (first === undefined) return
    report(
      'published',
      {
        settings: published.map(({ name }) => message('name.shown', { name })),
        count: published.length,
      },
      {
        at: first.at,
        setting: first.setting,
        related: others.map((other) => ({
          at: other.at,
          message: message('related.alsoPublished', { setting: other.name }),
        })),
      },
    )
  },
})
