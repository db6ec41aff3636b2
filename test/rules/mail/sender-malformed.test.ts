import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const smtp = 'globalSettings__mail__smtp__'
const sender = 'globalSettings__mail__replyToEmail'
const login = `${smtp}port=587\n${smtp}ssl=false\n${smtp}username=a\n${smtp}password=b\n`

describe('sender-malformed', () => {
  expectFindings([
    [`${sender}=x\n${smtp}host=\${H}\n`, ['1:1 warning sender-malformed not-an-address']],
    [`${sender}=x\n`, ['1:1 warning sender-malformed not-an-address']],
    [`${sender}=replace@replace.com\n`, ['1:1 warning sender-malformed documentation']],
    [`${sender}=a@example.com\n`, ['1:1 warning sender-malformed documentation']],
    [`${sender}="Vault <a@brindlemoor.com>"\n`, ['1:1 error sender-malformed display-name']],
    [`${sender}=no reply@brindlemoor.com\n`, ['1:1 error sender-malformed unreadable']],
    [`${sender}=a@brindlemoor.com,b@brindlemoor.com\n`, ['1:1 warning sender-malformed cut']],
    [`${sender}=-\n`, ['1:1 error sender-malformed unusable']],
    [`${sender}=no-reply@bitwarden.com\n`, ['1:1 warning sender-malformed bitwarden']],
    [`${sender}=no-reply@mybitwarden.com\n`, []],
    [`${sender}=a@b\n`, ['1:1 warning sender-malformed unroutable']],
    [`${sender}=a@corp.internal\n`, ['1:1 warning sender-malformed unroutable']],
    // The mail server of that domain knows it, whoever else does not.
    [`${sender}=a@corp.internal\n${smtp}host=mail.corp.internal\n${login}`, []],
    [
      `${sender}=a@corp.internal\n${smtp}host=mail.othercorp.internal\n${login}`,
      ['1:1 warning sender-malformed unroutable'],
    ],
    [`${sender}=a@10.1.2.3\n${smtp}host=10.1.2.3\n${login}`, ['1:1 warning sender-malformed unroutable']],
    [`${sender}=REPLACE\n`, ['1:1 error sender-malformed placeholder']],
  ])
})
