import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const id = 'globalSettings__installation__id'
const key = 'globalSettings__installation__key'

describe('installation-id-missing', () => {
  expectFindings([
    [`${id}=00000000-0000-0000-0000-000000000000\n`, ['1:1 error installation-id-missing zero']],
    [`- ${id}\n`, ['above:1 error installation-id-missing missing']],
    [`# ${id}=x\n`, ['1:1 error installation-id-missing missing']],
    [
      `${id}=00000000-0000-0000-0000-000000000000\n${key}=\n`,
      ['1:1 error installation-id-missing zero-and-key +2'],
    ],
    [`- ${id}\n- ${key}\n`, ['above:1 error installation-id-missing both-missing']],
  ])
})
