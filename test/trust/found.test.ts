import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { keepPromises } from './fuzz/promises.js'

/** What the fuzzer has found, and what is fixed. */
const folder = 'test/trust/found'

test.each(readdirSync(folder))('%s breaks no promise any more', (name) => {
  expect(() => keepPromises(readFileSync(path.join(folder, name)))).not.toThrow()
})
