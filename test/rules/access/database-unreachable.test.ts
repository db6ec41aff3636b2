import { describe } from 'vitest'
import { expectFindings, wanting } from '../../lint-text.js'

const sql = 'globalSettings__sqlServer__connectionString'
const hibp = 'globalSettings__hibpApiKey'

describe('database-unreachable', () => {
  expectFindings([
    [`${hibp}=k\n`, [], wanting('enterprise', 'breach-report')],
    [`${hibp}=\${A}\n`, ['1:1 notice decided-later not-judged'], wanting('enterprise', 'breach-report')],
    [`globalSettings__databaseProvider=oracle\n`, ['1:1 error database-unreachable provider']],
    [`globalSettings__databaseProvider=mysql\n`, ['1:1 error database-unreachable connection']],
    [
      `globalSettings__databaseProvider=mysql\nglobalSettings__mysql__connectionString=\n`,
      ['2:1 error database-unreachable connection'],
    ],
    [`globalSettings__databaseProvider=mysql\nglobalSettings__mysql__connectionString=server=db\n`, []],
    [`globalSettings__databaseProvider=\${P}\n`, ['1:1 notice decided-later not-judged']],
    [`- ${sql}\n`, ['above:1 error database-unreachable connection']],
    [`${sql}=\n`, ['1:1 error database-unreachable connection']],
  ])
})
