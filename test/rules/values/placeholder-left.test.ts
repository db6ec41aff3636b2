import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const smtp = 'globalSettings__mail__smtp__'

describe('placeholder-left', () => {
  expectFindings([
    [`${smtp}host=<host>\n`, ['1:1 error placeholder-left breaks']],
    [
      `globalSettings__amazon__accessKeyId=<id>\nglobalSettings__amazon__accessKeySecret=k\nglobalSettings__amazon__region=eu-west-1\n`,
      ['1:1 error placeholder-left breaks', '2:1 warning mail-service-ignored smtp-beside-amazon'],
    ],
    // Nothing asks Amazon without a secret.
    [`globalSettings__amazon__region=<region>\n`, ['1:1 warning placeholder-left unused']],
    [`globalSettings__siteName=<name>\n`, ['1:1 warning placeholder-left unused']],
    [`globalSettings__siteName=changeme\n`, ['1:1 warning placeholder-left unused']],
    [`globalSettings__licenseDirectory=REPLACE\n`, ['1:1 error placeholder-left licenses']],
    [`globalSettings__attachment__baseDirectory=secret\n`, ['1:1 warning placeholder-left folder']],
    [`globalSettings__pushRelayBaseUri=REPLACE\n`, []],
  ])
})
