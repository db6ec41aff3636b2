import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const smtp = 'globalSettings__mail__smtp__'

describe('timespan-in-days', () => {
  expectFindings([
    [
      'globalSettings__distributedCache__defaultExtendedCache__distributedCacheHardTimeout=15\n',
      ['1:1 warning timespan-in-days number'],
    ],
    [
      'globalSettings__distributedCache__defaultExtendedCache__distributedCacheHardTimeout=24:00:00\n',
      ['1:1 warning timespan-in-days hours'],
    ],
    ['globalSettings__distributedCache__defaultExtendedCache__distributedCacheHardTimeout=00:15:00\n', []],
    [`${smtp}port=“25”\n`, ['1:1 error invisible-character quotes, safe']],
  ])
})
