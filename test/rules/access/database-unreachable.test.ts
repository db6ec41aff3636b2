import { describe } from 'vitest'
import { expectFindings, wanting } from '../../lint-text.js'

const sql = 'globalSettings__sqlServer__connectionString'
const mysql = 'globalSettings__databaseProvider=mysql\n'
const hibp = 'globalSettings__hibpApiKey'

describe('database-unreachable', () => {
  expectFindings([
    [`${hibp}=k\n`, [], wanting('enterprise', 'breach-report')],
    [`${hibp}=\${A}\n`, [], wanting('enterprise', 'breach-report')],
    [`globalSettings__databaseProvider=oracle\n`, ['1:1 error database-unreachable provider']],
    // Without a line, only these two have a connection string of their own.
    [`globalSettings__databaseProvider=mysql\n`, ['1:1 error database-unreachable blank']],
    [`globalSettings__databaseProvider=postgres\n`, ['1:1 error database-unreachable blank']],
    [
      `globalSettings__databaseProvider=postgres\nglobalSettings__siteName=Vault\n`,
      ['1:1 error database-unreachable blank'],
    ],
    [`globalSettings__databaseProvider=sqlite\n`, ['1:1 error database-unreachable connection']],
    [`${mysql}globalSettings__mysql__connectionString=\n`, ['2:1 error database-unreachable blank']],
    [`${mysql}globalSettings__mysql__connectionString='  '\n`, ['2:1 error database-unreachable blank']],
    [`${mysql}globalSettings__mysql__connectionString='""'\n`, ['2:1 error database-unreachable blank']],
    [`${mysql}globalSettings__mysql__connectionString=server=db\n`, []],
    [`globalSettings__databaseProvider=\${P}\n`, []],
    [`- ${sql}\n`, ['above:1 error database-unreachable connection']],
    [`${sql}=\n`, ['1:1 error database-unreachable blank']],
    [`globalSettings__sqlServer__readOnlyConnectionString='""'\n`, []],
    [`${sql}=SECRET\n`, ['1:1 error database-unreachable connection']],
  ])
})
