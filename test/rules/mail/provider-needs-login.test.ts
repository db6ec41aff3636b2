import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const smtp = 'globalSettings__mail__smtp__'
const without = `- ${smtp}username\n- ${smtp}password\n`

describe('provider-needs-login', () => {
  expectFindings([
    [`${smtp}host=smtp.office365.com\n${without}`, ['1:1 warning provider-needs-login no-login']],
    [`${smtp}host=SMTP.Gmail.com\n${without}`, ['1:1 warning provider-needs-login no-login']],
    [
      `${smtp}host=email-smtp.eu-west-1.amazonaws.com\n${without}`,
      ['1:1 warning provider-needs-login no-login'],
    ],
    [`${smtp}host=smtp.office365.com\n`, []],
    [`${smtp}host=smtp-relay.gmail.com\n${without}`, []],
    [`${smtp}host=brindlemoor-com.mail.protection.outlook.com\n${without}`, []],
    // A login that is half there has a finding of its own.
    [
      `${smtp}host=smtp.office365.com\n${smtp}username=\n${smtp}password={{ password }}\n`,
      ['2:1 warning smtp-login-incomplete absent'],
    ],
  ])
})
