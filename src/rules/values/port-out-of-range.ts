import { portIsOutOfRange } from '../../server/mail-faults.js'
import { rule } from '../rule.js'

const port = 'globalSettings__mail__smtp__port'

/** MailKit throws at every mail for a port it cannot dial (MailService.cs); 0 means the usual port. */
export default rule('port-out-of-range', {
  title: 'port out of range',
  severity: 'error',
  since: '1.0.0',
  messages: {
    'out-of-range':
      '`{setting}` is not a valid port: every mail fails. Write your provider’s port, usually `587` or `465`.',
  },
  check({ settings }, report) {
    if (portIsOutOfRange(settings))
      report.setting(settings.of(port), 'out-of-range', { breaks: 'invitations' })
  },
})
