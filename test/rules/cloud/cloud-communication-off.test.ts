import { describe } from 'vitest'
import { expectFindings, wanting } from '../../lint-text.js'

const cloud = 'globalSettings__enableCloudCommunication'
const push = 'globalSettings__pushRelayBaseUri'

describe('cloud-communication-off', () => {
  expectFindings([
    [`${cloud}=false\n`, ['1:1 notice cloud-communication-off false, unsafe']],
    [`- ${cloud}\n`, ['above:1 warning cloud-communication-off missing, unsafe']],
    [`${cloud}=false\n${push}=\n`, []],
    [`${cloud}=false\n`, [], wanting('families')],
    [`- ${cloud}\n`, [], wanting('families')],
    [
      `${cloud}=false\n`,
      ['1:1 error cloud-communication-off wanted, unsafe'],
      wanting('enterprise', 'billing-sync'),
    ],
    [
      `- ${cloud}\n`,
      ['above:1 error cloud-communication-off wanted-missing, unsafe'],
      wanting('families', 'billing-sync'),
    ],
    [
      `${cloud}=\${C}\n`,
      ['1:1 notice decided-later not-judged', '1:1 notice deferred-without-guard unguarded'],
    ],
  ])
})
