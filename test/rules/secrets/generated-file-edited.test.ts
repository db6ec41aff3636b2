import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const smtp = 'globalSettings__mail__smtp__'

describe('generated-file-edited', () => {
  expectFindings([
    [
      `A=1\n`,
      ['above:1 warning generated-file-edited edited'],
      { companions: { 'global-env': { text: `globalSettings__selfHosted=true\n${smtp}port=1\n` } } },
    ],
  ])
})
