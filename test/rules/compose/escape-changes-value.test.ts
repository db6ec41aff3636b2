import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const smtp = 'globalSettings__mail__smtp__'

describe('escape-changes-value', () => {
  expectFindings([
    [`B=1\n${smtp}port=\${B}\n`, []],
    [`${smtp}host="a\\tb"\n`, ['1:36 error escape-changes-value escaped']],
    [`${smtp}password="abcdef\\tb"\n`, ['1:1 error escape-changes-value escaped']],
    [`globalSettings__siteName="a\\tb"\n`, ['1:28 warning escape-changes-value escaped']],
    ['BW_DB_USERNAME="corp\\bitwarden"\n', ['1:21 error escape-changes-value escaped'], { lite: true }],
    [`MINE="a\\tb"\n`, ['1:1 warning escape-changes-value escaped']],
    [`MINE=$b\n`, []],
    [
      `${smtp}password="abc$defgh\\n"\n`,
      ['1:1 error escape-changes-value escaped', '1:1 error value-interpolated secret'],
    ],
  ])
})
