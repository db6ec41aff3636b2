import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const smtp = 'globalSettings__mail__smtp__'

describe('smtp-tls-mismatch', () => {
  expectFindings([
    [`${smtp}port=587\n${smtp}startTls=true\n${smtp}sslOverride=true\n`, []],
    [`${smtp}port=26\n${smtp}startTls=true\n- ${smtp}host\n`, ['2:1 error smtp-not-configured closed']],
    [`${smtp}port=465\n${smtp}ssl=false\n`, ['2:1 error smtp-tls-mismatch implicit-tls-expected, unsafe +1']],
    [`${smtp}port=465\n- ${smtp}ssl\n`, ['1:1 error smtp-tls-mismatch ssl-missing, unsafe +1']],
  ])
})
