import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const lite = { lite: true } as const
const enforced = 'globalSettings__sso__enforceSsoPolicyForAllUsers=true\n'

describe('lite-service-off', () => {
  expectFindings([
    ['BW_ENABLE_API=false\n', ['1:1 warning lite-service-off login'], lite],
    ['BW_ENABLE_IDENTITY=no\n', ['1:1 warning lite-service-off login'], lite],
    ['BW_ENABLE_ADMIN=false\n', ['1:1 notice lite-service-off admin'], lite],
    ['BW_ENABLE_ADMIN=false\nadminSettings__admins=\n', ['1:1 notice lite-service-off admin'], lite],
    ['BW_ENABLE_NOTIFICATIONS=0\n', ['1:1 notice lite-service-off notifications'], lite],
    ['BW_ENABLE_ICONS=false\nBW_ENABLE_EVENTS=false\nBW_ENABLE_SCIM=false\nBW_ENABLE_SSO=false\n', [], lite],
    [enforced, ['1:1 warning lite-service-off sso'], lite],
    [`${enforced}BW_ENABLE_SSO=false\n`, ['2:1 warning lite-service-off sso'], lite],
    [`${enforced}BW_ENABLE_SSO=\${SSO:?}\n`, [], lite],
    [`${enforced}BW_ENABLE_SSO=true\n`, [], lite],
    [enforced, []],
  ])
})
