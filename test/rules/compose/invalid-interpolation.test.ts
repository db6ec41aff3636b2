import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const smtp = 'globalSettings__mail__smtp__'

describe('invalid-interpolation', () => {
  expectFindings([
    [`${smtp}host="a\\tb{{ c }}\${D}"\n`, ['1:1 notice decided-later not-judged']],
    [`${smtp}host=a\${\n`, ['1:35 error invalid-interpolation invalid']],
    [`${smtp}password=a\${\n`, ['1:1 error invalid-interpolation invalid']],
    [`MINE=a\${\n`, ['1:1 error invalid-interpolation invalid']],
  ])
})
