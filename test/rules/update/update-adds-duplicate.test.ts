import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const smtp = 'globalSettings__mail__smtp__'
const sql = 'globalSettings__sqlServer__connectionString'
const sender = 'globalSettings__mail__replyToEmail'

describe('update-adds-duplicate', () => {
  expectFindings([
    [
      `${sql.toUpperCase()}="Server=db;Password=abc"\n- ${sql}\n`,
      ['1:1 warning update-adds-duplicate collides, safe'],
    ],
    [`MINE=a # override-lint-ignored x\n`, []],
    [`MINE\n`, []],
    [`export ${smtp}port=587\n`, ['1:8 notice update-adds-duplicate shadowed, safe']],
    [`export ${smtp}port=587\n ${sender}=a@b.com\n`, ['1:8 notice update-adds-duplicate shadowed, safe +2']],
    [`${smtp.toUpperCase()}PORT=587\n- ${smtp}port\n`, ['1:1 warning update-adds-duplicate collides, safe']],
    [
      `${smtp.toUpperCase()}PORT=587\nX="1" ${sender.toUpperCase()}=a@b.com\n- ${smtp}port\n- ${sender}\n`,
      ['1:1 warning update-adds-duplicate collides +2', '2:1 error text-after-quote another'],
    ],
  ])
})
