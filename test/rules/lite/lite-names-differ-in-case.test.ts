import { describe, expect, test } from 'vitest'
import { expectFindings, fixed } from '../../lint-text.js'
import { soundLiteFile } from '../../samples.js'

const lite = { lite: true } as const
const proxy = 'http://proxy.brindlemoor.com:3128'
const rule = 'error lite-names-differ-in-case'

describe('lite-names-differ-in-case', () => {
  expectFindings([
    [`HTTP_PROXY=${proxy}\nhttp_proxy=${proxy}\nNO_PROXY=localhost\n`, [`2:1 ${rule} pair, safe +1`], lite],
    [`no_proxy=a\nNO_PROXY=b\n`, [`2:1 ${rule} pair +1`], lite],
    [`MY_OWN=a\nmy_own=b\n`, [`2:1 ${rule} pair +1`], lite],
    [`globalSettings__siteName=A\nglobalSettings__SiteName=A\n`, [`2:1 ${rule} pair, safe +1`], lite],
    [`globalSettings__selfhosted=true\n`, [`1:1 ${rule} own, safe`], lite],
    [`globalSettings__mySql__connectionString=\${X:?}\n`, [`1:1 ${rule} own, safe`], lite],
    [`GLOBALSETTINGS__DATABASEPROVIDER=\${X:?}\n`, [`1:1 ${rule} own, safe`], lite],
    [`bw_enable_sso=true\n`, [`1:1 ${rule} own, safe`], lite],
    [`Path=/bin\n`, [`1:1 ${rule} container`], lite],
    [`HTTP_PROXY=${proxy}\nNO_PROXY=localhost\n`, [], lite],
    [`globalSettings__SITENAME=A\n`, [], lite],
    [`PATH=/bin\n`, [], lite],
    [`MY_OWN=a\nmy_own=b\n`, []],
  ])

  test.each([
    [`HTTP_PROXY=${proxy}\nhttp_proxy=${proxy}`, `HTTP_PROXY=${proxy}`],
    ['globalSettings__selfhosted=true', 'globalSettings__selfHosted=true'],
    ['no_proxy=a\nNO_PROXY=b', 'no_proxy=a\nNO_PROXY=b'],
  ])('of %j --fix makes %j', (lines, expected) => {
    const before = soundLiteFile.join('\n')
    expect(fixed(`${before}\n${lines}\n`, 'safe')).toBe(`${before}\n${expected}\n`)
  })
})
