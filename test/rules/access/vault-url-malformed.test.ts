import { describe } from 'vitest'
import { expectFindings, wanting } from '../../lint-text.js'

const vault = 'globalSettings__baseServiceUri__vault'
const sso = 'globalSettings__sso__enforceSsoPolicyForAllUsers'

describe('vault-url-malformed', () => {
  expectFindings([
    [`${sso}=true\n`, [], wanting('enterprise', 'sso-for-everyone')],
    [`${sso}=false\n`, []],
    [`${vault}=https://v.brindlemoor.com/\n`, ['1:1 error vault-url-malformed slash, safe']],
    [`${vault}=https://v.brindlemoor.com/vault\n`, ['1:1 error vault-url-malformed path']],
    [`${vault}=v.brindlemoor.com\n`, ['1:1 error vault-url-malformed no-scheme']],
    [`${vault}=v.brindlemoor.com:8443\n`, ['1:1 error vault-url-malformed host-port']],
    [`${vault}=https://v.brindlemoor.com:1:2\n`, ['1:1 error vault-url-malformed port']],
    [`${vault}='"https://v.brindlemoor.com"'\n`, ['1:1 error vault-url-malformed quoted']],
    [`${vault}="https://v.brindlemoor.com "\n`, ['1:1 error vault-url-malformed blank']],
    [`${vault}=https://https://v.brindlemoor.com\n`, ['1:1 error vault-url-malformed twice']],
    [`${vault}=ftp://v.brindlemoor.com\n`, ['1:1 error vault-url-malformed other-scheme']],
    [`${vault}=https://v.brindlemoor.com?x\n`, ['1:1 error vault-url-malformed query']],
    [`${vault}=https://v{x}.brindlemoor.com\n`, ['1:1 error vault-url-malformed host']],
    [`${vault}=REPLACE\n`, ['1:1 error vault-url-malformed no-scheme']],
    [`${vault}=\n`, ['1:1 error vault-url-malformed empty']],
    [`- ${vault}\n`, ['above:1 warning vault-url-malformed missing']],
    [`${vault}={{ vault }}\n`, []],
    [`- ${vault}\n`, [], { companions: { 'global-env': `${vault}=https://v.brindlemoor.com\n` } }],
    [
      `- ${vault}\n`,
      ['above:1 warning vault-url-malformed missing'],
      { companions: { 'global-env': `${vault}=http://localhost\n` } },
    ],
  ])
})
