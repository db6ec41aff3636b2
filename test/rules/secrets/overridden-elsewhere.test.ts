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

  const project = (service: string) => ({
    lite: true as const,
    companions: { 'lite-project': `services:\n  bitwarden:\n${service}` },
  })
  const read = '    env_file: [settings.env]\n'
  expectFindings([
    [
      'A=1\n',
      ['above:1 warning overridden-elsewhere environment +above'],
      project(`${read}    environment: [BW_DB_PASSWORD=x, "${smtp}port=465"]\n`),
    ],
    [
      'A=1\n',
      ['above:1 warning overridden-elsewhere environment'],
      project(`${read}    environment:\n      BW_DB_PASSWORD: \${DB_PASSWORD}\n`),
    ],
    // The line of the file itself, where it is given to `docker compose --env-file` too; or the host's variable.
    ['A=1\n', [], project(`${read}    environment:\n      BW_DB_PASSWORD: \${BW_DB_PASSWORD:?}\n`)],
    ['A=1\n', [], project(`${read}    environment: [BW_DB_PASSWORD, BW_DB_SERVER=$BW_DB_SERVER]\n`)],
    // Not an env file of this service: Compose takes its own variables from it.
    ['A=1\n', [], project('    image: ghcr.io/bitwarden/lite\n    environment: [BW_DB_PASSWORD=x]\n')],
  ])
})
