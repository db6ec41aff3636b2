import { describe } from 'vitest'
import { expectFindings, wanting } from '../../lint-text.js'

const hibp = 'globalSettings__hibpApiKey'

describe('breach-report-off', () => {
  expectFindings([
    [`adminSettings__admins=<admins>\n`, ['1:1 warning placeholder-left admins']],
    [
      `${hibp}=REPLACE\n`,
      ['1:1 error breach-report-off placeholder'],
      wanting('enterprise', 'breach-report'),
    ],
    [`- ${hibp}\n`, ['above:1 error breach-report-off missing'], wanting('enterprise', 'breach-report')],
  ])
})
