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
    ['ADMIN_TOKEN=abc\nSMTP_HOST=mail.brindlemoor.com\nDOMAIN=vault.brindlemoor.com\n', []],
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
