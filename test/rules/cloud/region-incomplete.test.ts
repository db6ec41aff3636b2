import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const cloud = 'globalSettings__enableCloudCommunication'
const region = 'globalSettings__baseServiceUri__cloudRegion'
const push = 'globalSettings__pushRelayBaseUri'

const toEU = `globalSettings__installation__identityUri=https://identity.bitwarden.eu\nglobalSettings__installation__apiUri=https://api.bitwarden.eu\n${push}=https://push.bitwarden.eu\n`

describe('region-incomplete', () => {
  expectFindings([
    [`${region}=EU\n`, ['1:1 warning region-incomplete incomplete, unsafe']],
    [`${region}=EU\n${push}=\n${cloud}=false\n`, []],
    [`${region}=EU\n${push}=\n`, ['1:1 warning region-incomplete incomplete, unsafe']],
    [
      `${region}=EU\nglobalSettings__installation__identityUri=https://identity.bitwarden.com\nglobalSettings__installation__apiUri=https://api.bitwarden.com\n${push}=https://push.bitwarden.com\n`,
      ['1:1 warning region-incomplete incomplete, unsafe'],
    ],
    [`- ${region}\n${toEU}`, ['above:1 notice region-incomplete agreed']],
    [`${region}=US\n${toEU}`, ['1:1 notice region-incomplete agreed']],
    [`${region}=EU\n${toEU}`, []],
    [
      `- ${region}\n${toEU.replace('api.bitwarden.eu', 'api.bitwarden.com')}`,
      ['above:1 warning region-incomplete mixed'],
    ],
    [`${region}=US\n${push}=https://push.bitwarden.eu\n`, ['1:1 warning region-incomplete mixed']],
  ])
})
