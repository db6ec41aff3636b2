import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const smtp = 'globalSettings__mail__smtp__'

describe('escape-changes-value', () => {
  expectFindings([
    [`B=1\n${smtp}port=\${B}\n`, ['2:1 notice decided-later not-judged']],
    [`${smtp}host="a\\tb"\n`, ['1:36 warning escape-changes-value escaped']],
    [`${smtp}password="abcdef\\tb"\n`, ['1:1 warning escape-changes-value escaped']],
    [`MINE="a\\tb"\n`, ['1:1 warning escape-changes-value escaped']],
    [`MINE=$b\n`, []],
    [
      `${smtp}password="abc$defgh\\n"\n`,
      ['1:1 warning escape-changes-value escaped', '1:1 error value-interpolated secret'],
    ],
  ])
})
