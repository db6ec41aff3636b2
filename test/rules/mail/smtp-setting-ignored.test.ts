import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const smtp = 'globalSettings__mail__smtp__'

describe('smtp-setting-ignored', () => {
  expectFindings([
    [`${smtp}port=465\n${smtp}startTls=true\n${smtp}ssl=true\n`, ['2:1 notice smtp-setting-ignored ignored']],
    [
      `${smtp}port=465\n${smtp}ssl=true\n${smtp}sslOverride=true\n`,
      ['3:1 notice smtp-setting-ignored ignored'],
    ],
    [
      `${smtp}port=465\n${smtp}ssl=true\n${smtp}startTls=true\n${smtp}sslOverride=true\n`,
      ['3:1 notice smtp-setting-ignored ignored +4'],
    ],
  ])
})
