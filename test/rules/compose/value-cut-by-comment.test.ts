import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const smtp = 'globalSettings__mail__smtp__'

describe('value-cut-by-comment', () => {
  expectFindings([
    [`${smtp}password=abcdefgh #x\n`, ['1:1 error value-cut-by-comment secret']],
    [`${smtp}password=abcdefgh # x\n`, ['1:1 notice value-cut-by-comment remark']],
    [`${smtp}password=abcdefgh ## Gmail\n`, ['1:1 notice value-cut-by-comment remark']],
    [`${smtp}password=abcdefgh #!x\n`, ['1:1 error value-cut-by-comment secret']],
    [`${smtp}password="abcdefgh" # x\n`, []],
    [`${smtp}host=a.b.com # relay\n`, []],
    [`${smtp}host=a.b.com #x\n`, ['1:41 warning value-cut-by-comment other']],
  ])
})
