import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const smtp = 'globalSettings__mail__smtp__'
const flags = 'globalSettings__launchDarkly__flagValues__'

describe('duplicate-setting-case', () => {
  expectFindings([
    [`${smtp}port=25\n${smtp.toUpperCase()}PORT=587\n`, ['2:1 error duplicate-setting-case duplicate +1']],
    [`${flags}one=1\n${flags}One=1\n`, ['2:1 error duplicate-setting-case duplicate +1']],
  ])
})
