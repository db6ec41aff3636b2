import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

describe('admins-empty', () => {
  expectFindings([
    [`- adminSettings__admins\n`, ['above:1 warning admins-empty missing']],
    [`adminSettings__admins=\n`, ['1:1 warning admins-empty empty']],
    [`adminSettings__admins=REPLACE\n`, ['1:1 warning admins-empty placeholder']],
    [`# adminSettings__admins=a@b.com\n`, ['1:1 warning admins-empty missing']],
  ])
})
