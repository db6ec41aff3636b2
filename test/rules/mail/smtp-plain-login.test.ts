import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const smtp = 'globalSettings__mail__smtp__'

describe('smtp-plain-login', () => {
  expectFindings([
    [`- ${smtp}username\n- ${smtp}password\n`, []],
    [`- ${smtp}password\n- ${smtp}host\n`, ['above:1 error smtp-not-configured closed']],
    [`${smtp}port=25\n`, ['1:1 warning smtp-plain-login plain, unsafe']],
    [`${smtp}port=25\n${smtp}startTls=false\n`, ['2:1 warning smtp-plain-login plain, unsafe']],
    [`${smtp}port=25\n${smtp}startTls=true\n`, []],
    [`${smtp}port=25\n- ${smtp}password\n- ${smtp}username\n`, []],
    [`- ${smtp}port\n`, ['above:1 warning smtp-plain-login plain, unsafe']],
  ])
})
