import { message } from '../../messages/message.js'
import { rule } from '../rule.js'

/** Bitwarden publishes the file with values that are to be replaced (bitwarden/self-host bitwarden-lite/settings.env). */
export default rule('lite-sample-untouched', {
  title: 'sample file that nobody has filled in',
  severity: 'error',
  since: '1.0.0',
  stacks: ['lite'],
  messages: {
    untouched:
      '{settings} still have the values of Bitwarden’s sample file: Lite’s services fail at start without an installation id of your own, and anyone can read the rest. Fill them in, and `adminSettings__admins` with the addresses of those who may open the admin portal.',
  },
  check({ settings }, report) {
    report.several(settings.sample(), 'untouched', {
      related: () => message('related.alsoSample'),
      breaks: 'everything',
    })
  },
})
