import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const smtp = 'globalSettings__mail__smtp__'
const sender = 'globalSettings__mail__replyToEmail'

describe('sender-missing', () => {
  expectFindings([
    [`${sender}=x\n- ${smtp}host\n`, ['above:1 error smtp-not-configured closed']],
    [`${sender}=\n`, ['1:1 warning sender-missing empty']],
    [`- ${sender}\n`, ['above:1 warning sender-missing missing']],
  ])
})
