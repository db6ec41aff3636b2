import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

describe('well-known-secret', () => {
  expectFindings([
    [`globalSettings__internalIdentityKey=RANDOM_IDENTITY_KEY\n`, ['1:1 error well-known-secret published']],
    [
      `globalSettings__internalIdentityKey=RANDOM_IDENTITY_KEY\nglobalSettings__oidcIdentityClientKey=RANDOM_IDENTITY_KEY\n`,
      ['1:1 error well-known-secret published +2'],
    ],
    [`globalSettings__duo__aKey=RANDOM_DUO_AKEY\n`, ['1:1 notice well-known-secret unused']],
    [
      `globalSettings__duo__aKey=RANDOM_DUO_AKEY\n`,
      ['1:1 error well-known-secret published'],
      { options: { serverVersion: '2024.11.0' } },
    ],
    [
      `globalSettings__installation__key=SECRET_INSTALLATION_KEY\n`,
      ['1:1 warning well-known-secret installation-key'],
    ],
    [
      `globalSettings__identityServer__certificatePassword=default_cert_password\n`,
      ['1:1 warning well-known-secret certificate'],
    ],
  ])
})
