import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const smtp = 'globalSettings__mail__smtp__'

describe('value-reads-differently', () => {
  expectFindings([
    [
      `globalSettings__siteName=a#b.com\n${smtp}username=x#y\n`,
      ['1:1 warning value-reads-differently differs +2'],
      { choices: { levels: new Map([['value-reads-differently', 'warning']]) } },
    ],
  ])
})
