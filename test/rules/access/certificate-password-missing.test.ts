import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const name = 'globalSettings__identityServer__certificatePassword'

describe('certificate-password-missing', () => {
  expectFindings([
    [`- ${name}\n`, ['above:1 error certificate-password-missing missing']],
    [`# ${name}=abc\n`, ['1:1 error certificate-password-missing missing']],
    [`${name}=\n`, ['1:1 error certificate-password-missing empty']],
    [`${name}=''\n`, ['1:1 error certificate-password-missing empty']],
    [`${name}=REPLACE\n`, ['1:1 error certificate-password-missing placeholder']],
    [`${name}=secret\n`, ['1:1 error certificate-password-missing placeholder']],
    [`${name}=\${CERTIFICATE_PASSWORD:?}\n`, []],
    [`- ${name}\n`, [], { choices: { provided: [name] } }],
  ])
})
