import { message } from '../../messages/message.js'
import { rule } from '../rule.js'
import { secretValues } from '../secret-values.js'

/** Stub and sample values of Bitwarden's own templates: everybody can sign with them. One finding for the lot. */
export default rule('well-known-secret', {
  title: 'published secret in use',
  severity: 'error',
  since: '1.0.0',
  messages: {
    published:
      '{settings} {count|holds a sample secret|hold sample secrets} that Bitwarden publishes with its templates: anyone can use {count|it|them} against this server. Generate {count|a secret|secrets} of your own, and treat what {count|it|they} protected as exposed.',
  },
  check(context, report) {
    const published = secretValues(context).filter(({ placeholder }) => placeholder === 'well-known-secret')
    report.several(published, 'published', {
      related: ({ name }) => message('related.alsoPublished', { setting: name }),
    })
  },
})
