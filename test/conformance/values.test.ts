import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { valueParsers } from './dotnet-values.js'
import { readRecords, replay } from './values/replay.js'

/** What the parsers that the server uses made of invented values: .NET 10.0.12, SqlClient 7.0.3, Npgsql 8.0.3, MySqlConnector 2.4.0, Microsoft.Data.Sqlite 8.0.30, MailKit 4.18.0, AWSSDK.Core 4.0.3.3. */
const records = readRecords(readFileSync(new URL('./values/recorded.jsonl', import.meta.url), 'utf8'))

describe.each(Object.keys(valueParsers))('%s', (parser) => {
  const own = records.filter((record) => record.parser === parser)

  test(`reads ${own.length} values as recorded`, () => {
    const differing = own.flatMap((record) => {
      const result = replay(record)
      return result.kind === 'compared'
        ? result.differences.map((difference) => ({ id: record.id, value: record.value, ...difference }))
        : []
    })
    expect(own).not.toEqual([])
    expect(differing).toEqual([])
  })
})

test('fewer than one record in a hundred is skipped', () => {
  const skipped = records.filter((record) => replay(record).kind !== 'compared')
  expect(skipped.length).toBeLessThan(records.length / 100)
})

test('a record that says otherwise is told apart', () => {
  const told = records.filter((record) => {
    const result = replay({ ...record, ok: !record.ok })
    return result.kind === 'compared' && result.differences.some(({ what }) => what === 'ok')
  })
  expect(told.length).toBe(records.filter((record) => replay(record).kind === 'compared').length)
})
