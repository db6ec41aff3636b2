import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const smtp = 'globalSettings__mail__smtp__'

describe('update-resets-setting', () => {
  expectFindings([
    [`# ${smtp}port=587\n- ${smtp}username\n- ${smtp}password\n`, ['1:1 warning update-resets-setting mail']],
    // A login over port 25 asks for the port as well.
    [`# ${smtp}port=587\n`, ['1:1 warning smtp-plain-login plain, unsafe']],
  ])
})
