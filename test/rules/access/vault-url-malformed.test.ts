import { describe } from 'vitest'
import { expectFindings, wanting } from '../../lint-text.js'

const vault = 'globalSettings__baseServiceUri__vault'
const sso = 'globalSettings__sso__enforceSsoPolicyForAllUsers'

describe('vault-url-malformed', () => {
  expectFindings([
    [`${sso}=true\n`, [], wanting('enterprise', 'sso-for-everyone')],
    [`${sso}=false\n`, []],
    [`${vault}=https://v.brindlemoor.com/\n`, ['1:1 warning vault-url-malformed slash, safe']],
    [`${vault}=v.brindlemoor.com\n`, ['1:1 warning vault-url-malformed not-a-url']],
    [`${vault}=https://v.brindlemoor.com:1:2\n`, ['1:1 warning vault-url-malformed double-port']],
    [`${vault}=REPLACE\n`, ['1:1 warning vault-url-malformed not-a-url']],
    [`${vault}=\n`, []],
  ])
})
