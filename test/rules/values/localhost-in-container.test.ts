import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const base = 'globalSettings__baseServiceUri__'
const sql = 'globalSettings__sqlServer__connectionString'
const local = (id: string) => [`1:1 warning localhost-in-container ${id}`]

describe('localhost-in-container', () => {
  expectFindings([
    [`${sql}="Server=localhost;Password=a"\n`, local('database')],
    [`${sql}="Server=tcp:127.0.0.1,1433;Password=a"\n`, local('database')],
    [
      `${sql}="Server=tcp:Vault.brindlemoor.com,1433;Password=a"\n`,
      ['1:1 notice localhost-in-container own-host'],
    ],
    [`${sql}="Server=db.brindlemoor.com;Password=a"\n`, []],
    [`${sql}="Server=.;Password=a"\n`, []],
    [`${sql}="Server=host.docker.internal;Password=a"\n`, []],
    [
      'globalSettings__databaseProvider=postgresql\nglobalSettings__postgreSql__connectionString="Host=localhost;Database=a"\n',
      ['2:1 warning localhost-in-container database'],
    ],
    [`${base}vault=http://localhost:8080\n`, local('browser')],
    [
      `${base}vault=http://localhost\n${base}api=http://localhost/api\n`,
      ['1:1 warning localhost-in-container browser +2'],
    ],
    [`${base}vault=https://localhost.brindlemoor.com\n`, []],
    [`${base}internalIdentity=http://localhost:5000\n`, local('internal')],
    [
      `globalSettings__liteDeployment=true\n${base}internalIdentity=http://localhost:5000\n${sql}="Server=localhost;Database=a;User Id=b;Password=c"\n`,
      [],
    ],
  ])
})
