import { describe } from 'vitest'
import { expectFindings, wanting } from '../../lint-text.js'

const registration = 'globalSettings__disableUserRegistration'
const sso = 'globalSettings__sso__enforceSsoPolicyForAllUsers'

describe('sso-not-enforced', () => {
  expectFindings([
    [
      `${registration}=\${R}\n`,
      ['1:1 notice decided-later not-judged', '1:1 notice deferred-without-guard unguarded'],
    ],
    [
      `${sso}=false\n`,
      ['1:1 error sso-not-enforced false, unsafe'],
      wanting('enterprise', 'sso-for-everyone'),
    ],
    [`- x\n`, ['above:1 error sso-not-enforced missing, unsafe'], wanting('enterprise', 'sso-for-everyone')],
  ])
})
