import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const smtp = 'globalSettings__mail__smtp__'

describe('overridden-elsewhere', () => {
  expectFindings([
    [`A=1\n`, [], { companions: { 'global-env': { text: `globalSettings__selfHosted=true\n` } } }],
    [
      `A=1\n`,
      ['above:1 warning overridden-elsewhere environment +above'],
      {
        companions: {
          'compose-override': {
            services: [{ service: 'api', names: [`${smtp}port`, `${smtp}HOST`], envFile: false }],
          },
        },
      },
    ],
    [
      `A=1\n`,
      [],
      {
        companions: {
          'compose-override': { services: [{ service: 'nginx', names: [`${smtp}port`], envFile: true }] },
        },
      },
    ],
    [
      `A=1\n`,
      ['above:1 warning overridden-elsewhere env-file'],
      {
        companions: {
          'compose-override': {
            services: [
              { service: 'admin', names: ['X'], envFile: false },
              { service: 'sso', names: [], envFile: true },
            ],
          },
        },
      },
    ],
  ])
})
