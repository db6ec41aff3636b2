import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const smtp = 'globalSettings__mail__smtp__'

describe('overridden-elsewhere', () => {
  expectFindings([
    [`A=1\n`, [], { companions: { 'global-env': `globalSettings__selfHosted=true\n` } }],
    [
      `A=1\n`,
      ['above:1 warning overridden-elsewhere environment +above'],
      {
        companions: {
          'compose-override': `services:\n  api:\n    environment: [${smtp}port=1, ${smtp}HOST=a]\n`,
        },
      },
    ],
    [
      `A=1\n`,
      [],
      {
        companions: {
          'compose-override': `services:\n  nginx:\n    environment: [${smtp}port=1]\n    env_file: a\n`,
        },
      },
    ],
    [
      `A=1\n`,
      ['above:1 warning overridden-elsewhere env-file'],
      {
        companions: {
          'compose-override': 'services:\n  admin:\n    environment: [X]\n  sso:\n    env_file: a\n',
        },
      },
    ],
  ])
})
