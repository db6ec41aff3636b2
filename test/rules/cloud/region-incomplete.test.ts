import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const cloud = 'globalSettings__enableCloudCommunication'
const region = 'globalSettings__baseServiceUri__cloudRegion'
const push = 'globalSettings__pushRelayBaseUri'

describe('region-incomplete', () => {
  expectFindings([
    [`${region}=EU\n`, ['1:1 warning region-incomplete incomplete, unsafe']],
    [`${region}=EU\n${push}=\n${cloud}=false\n`, []],
    [`${region}=EU\n${push}=\n`, ['1:1 warning region-incomplete incomplete, unsafe']],
    [
      `${region}=EU\nglobalSettings__installation__identityUri=https://identity.bitwarden.com\nglobalSettings__installation__apiUri=https://api.bitwarden.com\n${push}=https://push.bitwarden.com\n`,
      ['1:1 warning region-incomplete incomplete, unsafe'],
    ],
    [`${region}=US\n${push}=https://push.bitwarden.eu\n`, ['1:1 warning region-incomplete mixed']],
  ])
})
