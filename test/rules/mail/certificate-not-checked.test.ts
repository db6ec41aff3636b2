import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const smtp = 'globalSettings__mail__smtp__'

describe('certificate-not-checked', () => {
  expectFindings([[`${smtp}trustServer=true\n`, ['1:1 warning certificate-not-checked trusted']]])
})
