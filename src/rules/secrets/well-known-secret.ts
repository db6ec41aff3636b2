import { message } from '../../messages/message.js'
import { rule } from '../rule.js'
import { secretValues } from '../secret-values.js'

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
    const published = secretValues(context).filter(({ placeholder }) => placeholder === 'well-known-secret')
    report.several(published, 'published', {
      related: ({ name }) => message('related.alsoPublished', { setting: name }),
    })
  },
})
