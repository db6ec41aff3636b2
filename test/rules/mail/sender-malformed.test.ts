import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const smtp = 'globalSettings__mail__smtp__'
const sender = 'globalSettings__mail__replyToEmail'

describe('sender-malformed', () => {
  expectFindings([
    [`${sender}=x\n${smtp}host=\${H}\n`, ['1:1 warning sender-malformed not-an-address']],
    [`${sender}=x\n`, ['1:1 warning sender-malformed not-an-address']],
    [`${sender}=a@example.com\n`, ['1:1 warning sender-malformed documentation']],
    [`${sender}="Vault <a@brindlemoor.com>"\n`, ['1:1 error sender-malformed display-name']],
    [`${sender}=no reply@brindlemoor.com\n`, ['1:1 error sender-malformed unreadable']],
    [`${sender}=a@brindlemoor.com,b@brindlemoor.com\n`, ['1:1 warning sender-malformed cut']],
    [`${sender}=-\n`, ['1:1 error sender-malformed unusable']],
    [`${sender}=a@b\n`, ['1:1 warning sender-malformed unroutable']],
    [`${sender}=REPLACE\n`, ['1:1 error sender-malformed placeholder']],
  ])
})
