import { mailService } from '../../server/mail.js'
import { smtpHostFault } from '../../server/mail-faults.js'
import { rule } from '../rule.js'

/** The host is handed to MailKit as it is; what is no host name fails at every mail. */
export default rule('smtp-host-malformed', {
  title: 'mail server that is not a host name',
  severity: 'error',
  since: '1.0.0',
  messages: {
    scheme:
      '`{setting}` contains a URL scheme: no host has such a name, and every mail fails. Write only the host name; TLS depends on port and ssl.',
    brackets:
      '`{setting}` is in brackets: no host has such a name, and every mail fails. Write only the host name.',
    path: '`{setting}` contains a slash: no host has such a name, and every mail fails. Write only the host name.',
    port: '`{setting}` contains a port: no host has such a name, and every mail fails. Write only the host name, and the port in `globalSettings__mail__smtp__port`.',
    blank:
      '`{setting}` contains a space: no host has such a name, and every mail fails. Write only the host name.',
    container:
      '`{setting}` is the container itself, where no mail server runs: every mail fails. Write the name or address at which the containers reach the mail server.',
    address:
      '`{setting}` is an e-mail address: no host has such a name, and every mail fails. Write the mail server’s name.',
    'not-a-host':
      '`{setting}` contains a character that no host name has: every mail fails. Write only the host name.',
    misspelt:
      '`{setting}` looks like a misspelt name of a mail server: if there is no such host, every mail fails. Compare it with the name your provider gives.',
  },
  check({ settings }, report) {
    if (mailService(settings) !== 'smtp') return
    const fault = smtpHostFault(settings)
    if (fault !== null)
      report.setting(settings.of('globalSettings__mail__smtp__host'), fault, { breaks: 'invitations' })
  },
})
