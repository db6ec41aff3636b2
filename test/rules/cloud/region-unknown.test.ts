import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const region = 'globalSettings__baseServiceUri__cloudRegion'
const push = 'globalSettings__pushRelayBaseUri'

describe('region-unknown', () => {
  expectFindings([
    [`${region}=XY\n`, ['1:1 warning region-unknown unknown']],
    [
      `${region}=EU\nglobalSettings__installation__identityUri=https://identity.bitwarden.eu\nglobalSettings__installation__apiUri=https://api.bitwarden.eu\n${push}=https://push.bitwarden.eu\n`,
      [],
    ],
  ])
})
