import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const smtp = 'globalSettings__mail__smtp__'

describe('comment-becomes-value', () => {
  expectFindings([
    [`${smtp}username=# none\n`, []],
    [`${smtp}username= # none\n`, ['1:1 warning comment-becomes-value taken']],
    [`${smtp}password= # none\n`, ['1:1 error comment-becomes-value taken']],
    [`${smtp}username=a\t# x\n`, ['1:1 warning comment-becomes-value taken']],
  ])
})
