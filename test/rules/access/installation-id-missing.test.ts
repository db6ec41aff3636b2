import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const id = 'globalSettings__installation__id'

describe('installation-id-missing', () => {
  expectFindings([
    [`${id}=00000000-0000-0000-0000-000000000000\n`, ['1:1 error installation-id-missing zero']],
    [`- ${id}\n`, ['above:1 error installation-id-missing missing']],
    [`# ${id}=x\n`, ['1:1 error installation-id-missing missing']],
  ])
})
