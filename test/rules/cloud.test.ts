import { describe, expect, test } from 'vitest'
import type { Feature } from '../../src/readiness/feature.js'
import { type Around, found } from './found.js'

const cloud = 'globalSettings__enableCloudCommunication'
const region = 'globalSettings__baseServiceUri__cloudRegion'
const push = 'globalSettings__pushRelayBaseUri'

function wanting(plan: 'enterprise' | 'families', ...features: Feature[]): Around {
  return { choices: { requirements: { plan, features } } }
}

describe('the tie to Bitwarden’s cloud', () => {
  test.each<[lines: string, expected: readonly string[], around?: Around]>([
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
    [`${cloud}=\${C}\n`, ['1:1 notice deferred-without-guard unguarded']],
    [`${region}=EU\n`, ['1:1 warning region-incomplete incomplete, unsafe']],
    [`${region}=EU\n${push}=\n${cloud}=false\n`, []],
    [`${region}=EU\n${push}=\n`, ['1:1 warning region-incomplete incomplete, unsafe']],
    [
      `${region}=EU\nglobalSettings__installation__identityUri=https://identity.bitwarden.com\nglobalSettings__installation__apiUri=https://api.bitwarden.com\n${push}=https://push.bitwarden.com\n`,
      ['1:1 warning region-incomplete incomplete, unsafe'],
    ],
    [`${region}=US\n${push}=https://push.bitwarden.eu\n`, ['1:1 warning region-incomplete mixed']],
    [`${region}=XY\n`, ['1:1 error region-unknown unknown']],
    [
      `${region}=EU\nglobalSettings__installation__identityUri=https://identity.bitwarden.eu\nglobalSettings__installation__apiUri=https://api.bitwarden.eu\n${push}=https://push.bitwarden.eu\n`,
      [],
    ],
  ])('%j', (lines, expected, around) => {
    expect(found(lines, around)).toEqual(expected)
  })
})
