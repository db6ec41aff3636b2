import { describe } from 'vitest'
import { expectFindings, wanting } from '../../lint-text.js'

const registration = 'globalSettings__disableUserRegistration'

describe('open-registration', () => {
  expectFindings([
    [`${registration}=false\n`, ['1:1 notice open-registration false, unsafe']],
    [`- ${registration}\n`, ['above:1 notice open-registration missing, unsafe']],
    [`${registration}=true\n`, []],
    [
      `${registration}=false\n`,
      ['1:1 error open-registration false, unsafe'],
      wanting('enterprise', 'invite-only'),
    ],
  ])
})
