import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const lite = { lite: true } as const
const key = 'globalSettings__installation__key'
const id = 'globalSettings__installation__id'

describe('installation-id-missing', () => {
  expectFindings([
    [`${id}=00000000-0000-0000-0000-000000000000\n`, ['1:1 error installation-id-missing zero']],
    [`- ${id}\n`, ['above:1 error installation-id-missing missing']],
    [`# ${id}=x\n`, ['1:1 error installation-id-missing missing']],
    [`${id}=\n`, ['1:1 error installation-id-missing empty']],
    [`${id}=\n${key}=\n`, ['1:1 error installation-id-missing empty +2']],
    [`- ${id}\n- ${key}\n`, ['above:1 error installation-id-missing missing']],
    ['BW_INSTALLATION_ID=\nBW_INSTALLATION_KEY=\n', ['1:1 error installation-id-missing empty +2'], lite],
  ])
})
