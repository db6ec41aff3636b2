import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const sql = 'globalSettings__sqlServer__connectionString'

describe('database-password-differs', () => {
  expectFindings([
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
    [`${sql}="Server=;Server=db,1;Password=abc"\n`, [], { companions: { mssql: 'SA_PASSWORD=abd\n' } }],
    [`${sql}="Server=mssql;Password=abc"\n`, [], { companions: { mssql: 'SA_PASSWORD=${X}\n' } }],
    [`${sql}="Server=mssql;Password=abc"\n`, [], { companions: { mssql: 'SA_PASSWORD\n' } }],
    [`${sql}="Server=mssql;Password=abc"\n`, [], { companions: { mssql: 'A=1\n' } }],
    [
      `${sql}="Server=mssql;Password=abc"\n`,
      [],
      { companions: { mssql: 'SA_PASSWORD=abd\n' }, path: 'a.env.j2' },
    ],
  ])
})
