import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const smtp = 'globalSettings__mail__smtp__'

describe('text-after-quote', () => {
  expectFindings([
    [`X="1" ${smtp}port`, ['1:1 error text-after-quote dropped']],
    [`${smtp}host="a.b.com" x\n`, ['1:1 error text-after-quote dropped']],
    [`${smtp}host="a.b.com" X=1\n`, ['1:1 error text-after-quote another']],
    [`${smtp}host="a.b.com" x's\n`, ['1:1 error text-after-quote rejected']],
    [`MINE="a" b c\n`, ['1:1 error text-after-quote rejected']],
    [`${smtp}host="a.b.com" X="1" Y="2"\n`, ['1:1 error text-after-quote another']],
  ])
})
