import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const smtp = 'globalSettings__mail__smtp__'

describe('placeholder-left', () => {
  expectFindings([
    [`${smtp}host=<host>\n`, ['1:1 error placeholder-left breaks']],
    [`globalSettings__siteName=<name>\n`, ['1:1 warning placeholder-left unused']],
    [`globalSettings__siteName=changeme\n`, ['1:1 warning placeholder-left unused']],
    [`globalSettings__licenseDirectory=REPLACE\n`, ['1:1 error placeholder-left licenses']],
    [`globalSettings__attachment__baseDirectory=secret\n`, ['1:1 warning placeholder-left folder']],
    [`globalSettings__pushRelayBaseUri=REPLACE\n`, []],
  ])
})
