import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const smtp = 'globalSettings__mail__smtp__'

describe('value-interpolated', () => {
  expectFindings([
    [`${smtp}host=a.b.com # x\n`, []],
    [`${smtp}host=a.b.com ##\n`, []],
    [`${smtp}port=25 #x\n`, ['1:1 warning smtp-plain-login plain, unsafe']],
    [`MINE=a #x\n`, []],
    [`${smtp}password=abc$defgh\n`, ['1:1 error value-interpolated secret, safe']],
    [`${smtp}host=a.$b.com\n`, ['1:1 warning value-interpolated other, safe']],
  ])
})
