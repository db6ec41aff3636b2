import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

describe('well-known-secret', () => {
  expectFindings([
    [`globalSettings__internalIdentityKey=RANDOM_IDENTITY_KEY\n`, ['1:1 error well-known-secret published']],
    [
      `globalSettings__internalIdentityKey=RANDOM_IDENTITY_KEY\nglobalSettings__oidcIdentityClientKey=RANDOM_IDENTITY_KEY\n`,
      ['1:1 error well-known-secret published +2'],
    ],
  ])
})
