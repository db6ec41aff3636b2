import { mailService } from '../../server/mail.js'
import { hostFault } from '../../server/mail-host.js'
import { rule } from '../rule.js'

/** The host is handed to MailKit as it is; what is no host name fails at every mail. */
export default rule('smtp-host-malformed', {
  title: 'mail server that is not a host name',
  severity: 'error',
  since: '1.0.0',
  messages: {
    scheme:
      '`{setting}` holds an address with a scheme: Bitwarden looks for a host of that whole name and every mail fails. Write the host name alone; TLS is set by port and ssl.',
    brackets:
      '`{setting}` stands in angle brackets, which become part of the name: every mail fails. Write the host name alone.',
    path: '`{setting}` holds a slash: Bitwarden looks for a host of that whole name and every mail fails. Write the host name alone.',
    port: '`{setting}` holds a port: Bitwarden looks for a host of that whole name and every mail fails. Write the host name alone, and the port in `globalSettings__mail__smtp__port`.',
    blank:
      '`{setting}` holds a blank: no host has such a name and every mail fails. Write the host name alone.',
    container:
      '`{setting}` names the container itself, in which no mail server runs: every mail fails. Write the name or address under which the containers reach the mail server.',
    address:
      '`{setting}` holds an e-mail address: no host has such a name and every mail fails. Write the name of the mail server.',
    misspelt:
      '`{setting}` looks like a misspelt name of a mail server: every mail fails where no such host is. Compare it with the name your provider gives.',
  },
  check({ settings }, report) {
    if (mailService(settings) !== 'smtp') return
    const host = settings.of('globalSettings__mail__smtp__host')
    const fault = host.state === 'set' && host.value !== null ? hostFault(host.value) : null
    if (fault !== null) report.setting(host, fault)
  },
})
