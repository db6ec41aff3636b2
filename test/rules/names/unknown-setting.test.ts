import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

describe('unknown-setting', () => {
  expectFindings([
    [`globalSettings__zzqqy=1\n`, ['1:1 warning unknown-setting unknown']],
    [`globalSettings__zzqqy\n`, ['1:1 warning unknown-setting unknown']],
  ])
})
