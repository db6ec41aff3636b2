import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

describe('admins-malformed', () => {
  expectFindings([
    [`adminSettings__admins=a;b\n`, ['1:1 warning admins-malformed separator']],
    [`adminSettings__admins=a\n`, ['1:1 warning admins-malformed not-addresses']],
    [`adminSettings__admins="'a@b.com'"\n`, ['1:1 warning admins-malformed quoted']],
    [`adminSettings__admins=\${A}\n`, ['1:1 notice decided-later not-judged']],
  ])
})
