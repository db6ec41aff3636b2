import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const sql = 'globalSettings__sqlServer__connectionString'

describe('connection-string-reads-differently', () => {
  expectFindings([
    [`${sql}="Server=db;Password=a$bc"\n`, ['1:1 error connection-string-reads-differently interpolated']],
    // What Setup reads of the certificate's password has no effect.
    [`globalSettings__identityServer__certificatePassword='q7Rk2mWz9TbXv4Np'\n`, []],
    [`A=1\n`, [], { choices: { levels: new Map([['comment-lost-at-update', 'notice']]) } }],
    // A line break has one finding: that the update cuts the value.
    [`${sql}="Server=db;\nPassword=abc"\n`, ['1:1 warning update-breaks-value cut']],
    [`${sql}='Server=db;Password=abc'\n`, ['1:1 warning connection-string-reads-differently different']],
    [
      `export ${sql}="Server=db;Password=abc"\n`,
      ['1:8 warning connection-string-reads-differently not-found'],
    ],
    [`${sql}="Server=db;Password=a\${B}"\n`, ['1:1 error connection-string-reads-differently interpolated']],
  ])
})
