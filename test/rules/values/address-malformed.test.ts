import { describe } from 'vitest'
import { expectFindings, wanting } from '../../lint-text.js'

const fido = 'globalSettings__fido2__origins__0'
const push = 'globalSettings__pushRelayBaseUri'
const install = 'globalSettings__installation__'
const base = 'globalSettings__baseServiceUri__'
const setupLines = [
  'sqlServer__connectionString',
  'identityServer__certificatePassword',
  'internalIdentityKey',
  'oidcIdentityClientKey',
  'installation__id',
  'installation__key',
]

describe('address-malformed', () => {
  expectFindings([
    [`${push}=https://push.bitwarden.com\n`, []],
    [`${push}=push.bitwarden.com\n`, ['1:1 error address-malformed login']],
    [`${push}=push.bitwarden.com\n- ${install}key\n`, ['above:1 warning installation-key-missing missing']],
    // In a fragment the key comes from elsewhere.
    [
      `${push}=push.bitwarden.com\n${setupLines.map((name) => `- globalSettings__${name}\n`).join('')}`,
      ['above:1 notice fragment-incomplete lacking', '1:1 error address-malformed login'],
    ],
    [`${push}=push.bitwarden.com:443\n`, ['1:1 warning address-malformed push']],
    [`${push}=https://relay.brindlemoor.com/push\n`, ['1:1 warning address-malformed glued, unsafe']],
    [`${push}=https://relay.brindlemoor.com/push/\n`, []],
    [`${push}=REPLACE\n`, []],
    [`${push}=\n`, []],
    [`${push}={{ push }}\n`, []],
    [`${install}identityUri=identity.bitwarden.com\n`, ['1:1 error address-malformed login']],
    [`${install}identityUri=REPLACE\n`, ['1:1 error address-malformed login']],
    [`${install}apiUri=api.bitwarden.com\n`, ['1:1 warning address-malformed sync']],
    [
      `${install}apiUri=api.bitwarden.com\n`,
      ['1:1 error address-malformed sync'],
      wanting('enterprise', 'billing-sync'),
    ],
    [`${base}internalIdentity=http://identity:5000\n`, []],
    [`${base}internalIdentity=identity:5000\n`, ['1:1 warning address-malformed internal']],
    [`${base}internalSso=sso\n`, ['1:1 warning address-malformed internal']],
    [`${base}identity=vault.brindlemoor.com/identity\n`, ['1:1 error address-malformed stops']],
    [`${base}api=vault.brindlemoor.com/api\n`, ['1:1 warning address-malformed links']],
    [`${base}api=https://vault.brindlemoor.com/api\n`, []],
    [
      `globalSettings__attachment__baseUrl='"https://a.brindlemoor.com"'\n`,
      ['1:1 warning address-malformed links'],
    ],
    [
      `globalSettings__yubico__validationUrls__0=yk.brindlemoor.com\n`,
      ['1:1 warning address-malformed yubikey'],
    ],
    [`${fido}=vault.brindlemoor.com\n`, ['1:1 error address-malformed login']],
    [`${fido}=vault.brindlemoor.com:8443\n`, ['1:1 warning address-malformed passkey']],
    [`${fido}=android:apk-key-hash:invented\n`, []],
    [`${fido}=chrome-extension://invented\n`, []],
  ])
})
