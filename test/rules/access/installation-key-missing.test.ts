import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const key = 'globalSettings__installation__key'

describe('installation-key-missing', () => {
  expectFindings([
    [`- ${key}\n`, ['above:1 warning installation-key-missing missing']],
    [`${key}=\n`, ['1:1 warning installation-key-missing empty']],
    [`${key}=REPLACE\n`, ['1:1 warning installation-key-missing empty']],
  ])
})
