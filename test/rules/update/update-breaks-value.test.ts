import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const smtp = 'globalSettings__mail__smtp__'

describe('update-breaks-value', () => {
  expectFindings([
    [`b=1\n${smtp}host=a.$b.com\n`, ['2:1 warning update-breaks-value moved']],
    [`globalSettings__logDirectory="a\\"b"\n`, ['1:1 warning update-breaks-value unescaped-rejected']],
    [`globalSettings__logDirectory="a\nb=c"\n`, []],
    [`MINE="a\\"b"\n`, ['1:1 warning update-breaks-value unescaped-rejected']],
    [`MINE=a\\"b\n`, ['1:1 warning update-breaks-value unescaped']],
  ])
})
