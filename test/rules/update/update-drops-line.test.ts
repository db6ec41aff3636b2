import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const flags = 'globalSettings__launchDarkly__flagValues__'

const smtp = 'globalSettings__mail__smtp__'
describe('update-drops-line', () => {
  expectFindings([
    [`${flags}one: 1\n`, ['1:1 warning update-drops-line dropped']],
    [`X="1" globalSettings__siteName="a\\"b"\n`, ['1:1 error text-after-quote another']],
    [`${smtp}host: a.b.com\n`, ['1:1 warning update-drops-line default-returns, safe']],
    [`${smtp}trustServer: false\n`, ['1:1 warning update-drops-line dropped, safe']],
    [
      `${smtp}host: a.b.com\n${smtp}port: 587\n${smtp}trustServer: false\n`,
      ['1:1 warning update-drops-line block, safe +2 +3'],
    ],
  ])
})
