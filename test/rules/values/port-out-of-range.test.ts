import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const smtp = 'globalSettings__mail__smtp__'

describe('port-out-of-range', () => {
  expectFindings([
    [`${smtp}port=65535\n`, []],
    [`${smtp}port=65536\n`, ['1:1 error port-out-of-range out-of-range']],
    [`${smtp}port=0\n`, []],
    [`${smtp}port=-1\n`, ['1:1 error port-out-of-range out-of-range']],
  ])
})
