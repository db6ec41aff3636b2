import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const smtp = 'globalSettings__mail__smtp__'

describe('smtp-login-incomplete', () => {
  expectFindings([
    [`- ${smtp}password\n`, ['above:1 warning smtp-login-incomplete absent']],
    [`${smtp}password=REPLACE\n`, ['1:1 warning smtp-login-incomplete placeholder']],
    [`${smtp}password=\n`, ['1:1 warning smtp-login-incomplete absent']],
    [`- ${smtp}username\n`, ['above:1 warning smtp-login-incomplete absent']],
    [`${smtp}password=\${PASSWORD:?}\n- ${smtp}username\n`, ['1:1 warning smtp-login-incomplete absent']],
    [`${smtp}password=\${PASSWORD:?}\n${smtp}username=\${NAME:?}\n`, []],
    [`- ${smtp}password\n- ${smtp}username\n`, []],
    [`${smtp}username=REPLACE\n`, ['1:1 warning smtp-login-incomplete placeholder']],
  ])
})
