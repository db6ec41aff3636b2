import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const smtp = 'globalSettings__mail__smtp__'
const registration = 'globalSettings__disableUserRegistration'

describe('smtp-not-configured', () => {
  expectFindings([
    [`${smtp}host=REPLACE\n`, ['1:1 error smtp-not-configured closed']],
    [`${smtp}host=\n`, ['1:1 error smtp-not-configured closed']],
    [`- ${smtp}host\n`, ['above:1 error smtp-not-configured closed']],
    [
      `${smtp}host=REPLACE\nglobalSettings__mail__sendGridApiKey=SG.abcdefghijk\n`,
      ['1:1 error smtp-not-configured sendgrid'],
    ],
    [`# ${smtp}host=a\n`, ['1:1 error smtp-not-configured closed']],
    [
      `- ${smtp}host\n${registration}=false\n`,
      ['above:1 error smtp-not-configured missing', '1:1 notice open-registration false, unsafe'],
    ],
    [
      `${smtp}host=REPLACE\n${registration}=false\n`,
      ['1:1 error smtp-not-configured placeholder', '2:1 notice open-registration false, unsafe'],
    ],
    [
      `${smtp}host=\n${registration}=false\n`,
      ['1:1 error smtp-not-configured empty', '2:1 notice open-registration false, unsafe'],
    ],
    [
      `# ${smtp}host=a\n${registration}=false\n`,
      ['1:1 error smtp-not-configured commented', '2:1 notice open-registration false, unsafe'],
    ],
    [
      `- ${smtp}host\n${registration}=false\nglobalSettings__enableEmailVerification=true\n`,
      ['above:1 error smtp-not-configured verification', '1:1 notice open-registration false, unsafe'],
    ],
  ])
})
