import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const install = 'globalSettings__installation__'
const vault = 'globalSettings__baseServiceUri__vault'
const swapped = ['1:1 warning cloud-address-swapped swapped']

describe('cloud-address-swapped', () => {
  expectFindings([
    [`${vault}=https://vault.bitwarden.eu\n`, ['1:1 warning cloud-address-swapped vault']],
    [`${vault}=https://bitwarden.brindlemoor.com\n`, []],
    ['BW_DOMAIN=vault.bitwarden.com\n', ['1:1 warning cloud-address-swapped vault'], { lite: true }],
    [`${install}identityUri=https://identity.bitwarden.com\n`, []],
    [`${install}identityUri=https://api.bitwarden.com\n`, swapped],
    [`${install}apiUri=https://identity.bitwarden.com\n`, swapped],
    [`${install}apiUri=https://push.bitwarden.com/\n`, swapped],
    ['globalSettings__pushRelayBaseUri=https://api.bitwarden.com\n', []],
    ['globalSettings__pushRelayBaseUri=https://identity.bitwarden.com\n', swapped],
    [`${install}identityUri=https://api.brindlemoor.com\n`, []],
    [`${install}identityUri=https://vault.bitwarden.com/identity/\n`, []],
  ])
})
