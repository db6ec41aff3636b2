import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const smtp = 'globalSettings__mail__smtp__'
const sender = 'globalSettings__mail__replyToEmail'

describe('sender-malformed', () => {
  expectFindings([
    [
      `globalSettings__mail__sendGridApiKey=SG.abcdefghijk\n${smtp}host=\${H}\n`,
      ['2:1 notice decided-later not-judged'],
    ],
    [`${sender}=x\n`, ['1:1 warning sender-malformed not-an-address']],
    [`${sender}=a@example.com\n`, ['1:1 warning sender-malformed documentation']],
    [`${sender}=a@b\n`, ['1:1 warning sender-malformed unroutable']],
    [`${sender}=REPLACE\n`, ['1:1 warning sender-malformed not-an-address']],
  ])
})
