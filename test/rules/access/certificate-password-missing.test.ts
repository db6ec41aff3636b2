import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const name = 'globalSettings__identityServer__certificatePassword'

const lite = { lite: true } as const

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
    [`${name}=\n`, ['1:1 error certificate-password-missing empty'], lite],
    [`${name}=REPLACE\n`, ['1:1 error certificate-password-missing placeholder'], lite],
    [`${name}="two words"\n`, ['1:1 error certificate-password-missing blank'], lite],
    [`${name}=q7Rk2mWz9TbXv4Np\n`, [], lite],
    [`- ${name}\n`, [], lite],
  ])
})
