import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const smtp = 'globalSettings__mail__smtp__'
const vault = 'globalSettings__baseServiceUri__vault'

describe('vault-url-overwritten', () => {
  expectFindings([
    [`${smtp}prot=587\n- ${smtp}port\n`, ['1:1 error misspelt-setting spelling, safe']],
    [`- ${smtp}port\n- ${smtp}host\n`, ['above:1 error smtp-not-configured closed']],
    [
      `${vault}=https://a.b.com\n`,
      ['1:1 warning vault-url-overwritten overwritten'],
      { companions: { config: { text: 'url: https://c.b.com\n' } } },
    ],
    [`${vault}=https://a.b.com\n`, [], { companions: { config: { text: 'url: https://a.b.com\n' } } }],
    [`${vault}=https://a.b.com\n`, []],
  ])
})
