import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const smtp = 'globalSettings__mail__smtp__'

describe('smtp-tls-unusual', () => {
  expectFindings([
    [`${smtp}port=25\n${smtp}ssl=true\n`, ['2:1 warning smtp-tls-unusual ssl']],
    [
      `${smtp}port=587\n${smtp}ssl=true\n${smtp}sslOverride=true\n`,
      ['3:1 warning smtp-tls-unusual override'],
    ],
    [`${smtp}port=2525\n${smtp}ssl=true\n`, ['2:1 warning smtp-tls-unusual ssl']],
    [`${smtp}port=2587\n${smtp}ssl=true\n`, ['2:1 warning smtp-tls-unusual ssl']],
    [`${smtp}port=2526\n${smtp}ssl=true\n`, []],
    [`${smtp}port=587\n${smtp}ssl=true\n`, []],
  ])
})
