import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const internal = 'globalSettings__internalIdentityKey'
const oidc = 'globalSettings__oidcIdentityClientKey'

describe('identity-key-missing', () => {
  expectFindings([
    [`- ${internal}\n`, ['above:1 notice identity-key-missing internal']],
    [`${internal}=\n`, ['1:1 warning identity-key-missing internal']],
    [`${internal}=REPLACE\n`, ['1:1 warning identity-key-missing internal']],
    [`- ${oidc}\n`, ['above:1 notice identity-key-missing shared']],
    [`${oidc}=SECRET\n`, ['1:1 warning identity-key-missing shared']],
    [`${oidc}=\n`, ['1:1 warning identity-key-missing oidc']],
    [`${oidc}=\${OIDC_KEY:?}\n`, []],
  ])
})
