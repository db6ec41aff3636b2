import { describe } from 'vitest'
import { expectFindings, wanting } from '../../lint-text.js'

const smtp = 'globalSettings__mail__smtp__'
const cloud = 'globalSettings__enableCloudCommunication'

describe('feature-not-ready', () => {
  expectFindings([
    [`${smtp}password=\n`, ['1:1 error smtp-login-incomplete absent'], wanting('enterprise', 'invitations')],
    [`${smtp}password=\n`, ['1:1 warning smtp-login-incomplete absent']],
    // An error says it already.
    [`${smtp}host=REPLACE\n`, ['1:1 error smtp-not-configured closed'], wanting('enterprise', 'invitations')],
    [
      `${cloud}=false\n`,
      ['1:1 error cloud-communication-off wanted, unsafe'],
      wanting('enterprise', 'billing-sync'),
    ],
    [
      `${smtp}host=localhost\n`,
      ['1:1 error smtp-host-malformed container'],
      wanting('enterprise', 'invitations'),
    ],
    [
      'globalSettings__installation__key=\n',
      ['1:1 error installation-key-missing empty'],
      wanting('enterprise', 'billing-sync'),
    ],
    [`${smtp}password=\${PASSWORD:?}\n`, [], wanting('enterprise', 'invitations')],
    [
      `${smtp}password=\n`,
      ['1:1 error feature-not-ready broken', '1:1 warning smtp-login-incomplete absent'],
      {
        choices: {
          requirements: { plan: 'enterprise', features: ['invitations'] },
          levels: new Map([['smtp-login-incomplete', 'warning']]),
        },
      },
    ],
    [
      `${smtp}password=\n`,
      ['1:1 warning smtp-login-incomplete absent'],
      {
        choices: {
          requirements: { plan: 'enterprise', features: ['invitations'] },
          levels: new Map([
            ['smtp-login-incomplete', 'warning'],
            ['feature-not-ready', 'off'],
          ]),
        },
      },
    ],
  ])
})
