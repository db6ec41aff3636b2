import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const proxies = 'globalSettings__knownProxies'
const below = (severity: string, id: string) => [`1:1 ${severity} setting-below-value ${id}`]

describe('setting-below-value', () => {
  expectFindings([
    [`${proxies}__0=10.0.0.1\n${proxies}__1=10.0.0.2\n`, ['1:1 error setting-below-value list +2']],
    [`${proxies}__0=10.0.0.1\n`, below('error', 'list')],
    [
      'globalSettings__mail__smtp__password__FILE=/run/secrets/a\n- globalSettings__mail__smtp__password\n',
      ['1:1 error setting-below-value file'],
    ],
    ['globalSettings__stripe__apiKey__x=1\n', below('error', 'throws-in')],
    ['globalSettings__stripe__clientId=1\n', ['1:1 warning unknown-setting unknown']],
    [
      'globalSettings__installation__key__x=1\n- globalSettings__installation__key\n',
      below('error', 'throws'),
    ],
    [
      'globalSettings__mail__smtp__username__=a\n- globalSettings__mail__smtp__username\n',
      ['1:1 error setting-below-value throws, safe'],
    ],
    ['globalSettings__mail__smtp__host__name=a\n', below('notice', 'beside')],
    ['adminSettings__admins__0=a@brindlemoor.com\n- adminSettings__admins\n', below('warning', 'unset')],
    ['globalSettings__passwordlessAuth__userRequestExpiration__hours=x\n', below('error', 'part')],
    ['globalSettings__IdentityServer__SlidingRefreshTokenLifetimeSeconds__x=1\n', below('warning', 'zero')],
    ['globalSettings__notificationHubPool__notificationHubs__0__hubName__x=1\n', below('warning', 'element')],
    ['globalSettings__knownProxies__0={{ proxy }}\n', []],
    ['globalSettings__fido2__origins__0=https://vault.brindlemoor.com\n', []],
  ])
})
