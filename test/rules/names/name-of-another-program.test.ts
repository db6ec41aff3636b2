import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const duo = 'globalSettings__duo__'
const vaultwarden = '1:1 warning name-of-another-program vaultwarden'

describe('name-of-another-program', () => {
  expectFindings([
    ['SIGNUPS_ALLOWED=false\n', [vaultwarden]],
    ['SIGNUPS_ALLOWED=false\nADMIN_TOKEN=abc\nSMTP_HOST=mail.brindlemoor.com\n', [`${vaultwarden} +2 +3`]],
    ['SENDS_ALLOWED=true\n', ['1:1 warning name-of-another-program vaultwarden-only']],
    // Names that may be anybody's, and another case, which the shell takes for another name.
    ['ADMIN_TOKEN=abc\nDOMAIN=vault.brindlemoor.com\n', []],
    ['SMTP_HOST=mail.brindlemoor.com\nSMTP_HOST=a\nSMTP_HOST=b\n', []],
    // So many of them are nobody else's together.
    [
      'ADMIN_TOKEN=abc\nSMTP_HOST=mail.brindlemoor.com\nDOMAIN=vault.brindlemoor.com\n',
      [`${vaultwarden} +2 +3`],
    ],
    ['DUO_IKEY=a\nDUO_SKEY=b\nDUO_HOST=c\n', ['1:1 warning name-of-another-program vaultwarden-only +2 +3']],
    ['signups_allowed=false\n', []],
    [
      'PUSH_INSTALLATION_KEY=Jq2vT8mXw4LzR6bNk9Pd\nglobalSettings__installation__key=$PUSH_INSTALLATION_KEY\n',
      [],
    ],
    ['real_ips=172.16.0.0/12\nurl=https://a\n', ['1:1 warning name-of-another-program setup +2']],
    ['url=https://vault.brindlemoor.com\nssl=true\n', []],
    [`${duo}iKey=a\n${duo}SKEY=b\n${duo}host=c\n`, ['1:1 warning name-of-another-program duo +2 +3']],
    ['real_ips=a\n', [], { lite: true }],
  ])
})
