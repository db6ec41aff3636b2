import { message } from '../../messages/message.js'
import { isConnectionString } from '../../settings/catalogue/connection-strings.js'
import { holdsCredentials } from '../../settings/values/credentials.js'
import type { Value } from '../../source/value.js'
import { rule } from '../rule.js'
import { type SecretValue, secretValues } from '../secret-values.js'

/** Shorter ones are words or numbers; the installer's own keys have 20 characters and more. */
const shortest = 8

/** A committed file is read by everybody who reads the repository, now and in its history. One finding a file. */
export default rule('secret-in-clear', {
  title: 'secrets in clear text',
  severity: 'notice',
  severityWhen: { warning: 'everybody can read the repository' },
  since: '1.0.0',
  messages: {
    'in-clear':
      '{settings} {count|contains a secret|contain secrets} in clear text: everybody who can read the repository, or its history, can read {count|it|them}. Change {count|it|them} on the server, and commit a reference instead (SOPS, a secret store, an Actions secret).',
  },
  check(context, report) {
    report.several(secretValues(context).filter(isLive), 'in-clear', {
      severity: context.publicRepository ? 'warning' : 'notice',
      related: () => message('related.alsoInClear'),
    })
  },
})

function isLive({ name, secret, placeholder, value }: SecretValue): boolean {
  return secret && placeholder === null && value.length >= shortest && !isOpen(name, value)
}

/** A connection string without a password or a key. */
function isOpen(name: string, value: Value): boolean {
  return isConnectionString(name) && !holdsCredentials(value)
}
