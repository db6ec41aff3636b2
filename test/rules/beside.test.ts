import { describe, expect, test } from 'vitest'
import { type Around, found } from './found.js'

const smtp = 'globalSettings__mail__smtp__'
const sql = 'globalSettings__sqlServer__connectionString'

describe('files beside it that say the same or another', () => {
  test.each<[lines: string, expected: readonly string[], around?: Around]>([
    [
      `${sql}="Server=mssql;Password=abc"\n`,
      ['1:1 warning database-password-differs differs'],
      { companions: { mssql: 'SA_PASSWORD=abd\n' } },
    ],
    [`${sql}="Server=mssql;Password=abc"\n`, [], { companions: { mssql: 'SA_PASSWORD=abc\n' } }],
    [
      `${sql}="Data Source=tcp:MSSQL,1433;pwd=abc"\n`,
      ['1:1 warning database-password-differs differs'],
      { companions: { mssql: 'SA_PASSWORD=x\nSA_PASSWORD=abd\n' } },
    ],
    [`${sql}="Server=db;Password=abc"\n`, [], { companions: { mssql: 'SA_PASSWORD=abd\n' } }],
    [`${sql}="Server=mssqlx;Password=abc"\n`, [], { companions: { mssql: 'SA_PASSWORD=abd\n' } }],
    [`${sql}="Server=mssql"\n`, [], { companions: { mssql: 'SA_PASSWORD=abd\n' } }],
    [`${sql}="Password=abc"\n`, [], { companions: { mssql: 'SA_PASSWORD=abd\n' } }],
    [`${sql}="Server=mssql;Password=abc"\n`, [], { companions: { mssql: 'SA_PASSWORD=${X}\n' } }],
    [`${sql}="Server=mssql;Password=abc"\n`, [], { companions: { mssql: 'SA_PASSWORD\n' } }],
    [`${sql}="Server=mssql;Password=abc"\n`, [], { companions: { mssql: 'A=1\n' } }],
    [
      `${sql}="Server=mssql;Password=abc"\n`,
      [],
      { companions: { mssql: 'SA_PASSWORD=abd\n' }, path: 'a.env.j2' },
    ],
    [
      `A=1\n`,
      ['above:1 warning generated-file-edited edited'],
      { companions: { 'global-env': `globalSettings__selfHosted=true\n${smtp}port=1\n` } },
    ],
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
    [`globalSettings__internalIdentityKey=RANDOM_IDENTITY_KEY\n`, ['1:1 error well-known-secret published']],
    [
      `globalSettings__internalIdentityKey=RANDOM_IDENTITY_KEY\nglobalSettings__oidcIdentityClientKey=RANDOM_IDENTITY_KEY\n`,
      ['1:1 error well-known-secret published +2'],
    ],
  ])('%j', (lines, expected, around) => {
    expect(found(lines, around)).toEqual(expected)
  })
})
