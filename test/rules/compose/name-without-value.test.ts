import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const smtp = 'globalSettings__mail__smtp__'

describe('name-without-value', () => {
  expectFindings([
    [`${smtp}port\n`, ['1:1 warning name-without-value from-host']],
    [`MINE=a\u200b\n`, []],
    [`${smtp}port\n`, ['1:1 warning name-without-value from-host']],
    [`${smtp}port`, ['1:1 error name-without-value nameless']],
    [`${smtp}prot`, ['1:1 error name-without-value nameless']],
    [`MINE\n`, []],
    [`MINE`, ['1:1 error name-without-value nameless']],
    [`MINE: a\n`, []],
    [`${smtp}host\n`, ['1:1 warning name-without-value from-host']],
  ])
})
