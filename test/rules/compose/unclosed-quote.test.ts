import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const smtp = 'globalSettings__mail__smtp__'

describe('unclosed-quote', () => {
  expectFindings([
    [`# x\rMINE=25\n`, []],
    [`${smtp}host="a.b.com\n`, ['1:34 error unclosed-quote unclosed']],
    [`MINE="a\n`, ['1:6 error unclosed-quote unclosed']],
    [`${smtp}host="a.b.com\n${smtp}port=25\n${smtp}ssl="false"\n`, ['1:34 error unclosed-quote unclosed']],
  ])
})
