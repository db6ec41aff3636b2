import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const identity = 'globalSettings__IdentityServer__'

describe('lifetime-not-positive', () => {
  expectFindings([
    [`${identity}SlidingRefreshTokenLifetimeSeconds=0\n`, ['1:1 warning lifetime-not-positive sliding']],
    [`${identity}SlidingRefreshTokenLifetimeSeconds=-1\n`, ['1:1 error lifetime-not-positive negative']],
    [`${identity}SlidingRefreshTokenLifetimeSeconds=3600\n`, []],
    [`${identity}AbsoluteRefreshTokenLifetimeSeconds=0\n`, []],
    [
      `${identity}AbsoluteRefreshTokenLifetimeSeconds=0\n${identity}ApplyAbsoluteExpirationOnRefreshToken=true\n`,
      ['1:1 warning lifetime-not-positive absolute'],
    ],
    [`${identity}AbsoluteRefreshTokenLifetimeSeconds=-5\n`, ['1:1 error lifetime-not-positive negative']],
    [
      'globalSettings__organizationInviteExpirationHours=0\n',
      ['1:1 warning lifetime-not-positive invitation'],
    ],
    ['globalSettings__organizationInviteExpirationHours=168\n', []],
    ['globalSettings__sendAccessTokenLifetimeInMinutes=0\n', ['1:1 warning lifetime-not-positive send']],
    ['globalSettings__sendAccessTokenLifetimeInMinutes={{ minutes }}\n', []],
  ])
})
