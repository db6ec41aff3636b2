import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const smtp = 'globalSettings__mail__smtp__'

describe('two-settings-on-one-line', () => {
  expectFindings([
    [`${smtp}host=a.b.com ${smtp}port=25\n`, ['1:1 error two-settings-on-one-line swallowed']],
    [`MINE=a ${smtp}port=25\n`, ['1:1 error two-settings-on-one-line swallowed']],
    [
      `# x\r${smtp}port=25\n`,
      ['above:1 warning update-breaks-value moved', '1:1 error two-settings-on-one-line in-comment'],
    ],
  ])
})
