import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const smtp = 'globalSettings__mail__smtp__'

describe('ignore-comment-behind-value', () => {
  expectFindings([
    [`${smtp}port=587 # override-lint-ignore x\n`, ['1:1 warning ignore-comment-behind-value behind']],
    [`MINE=a# override-lint-disable x\n`, ['1:1 warning ignore-comment-behind-value behind']],
  ])
})
