import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lintFolder } from '../../scripts/docs/lint-folder.js'

test.each(readdirSync('examples/works').sort())('nothing is broken in %s', async (name) => {
  const { files } = await lintFolder(join('examples/works', name))
  const broken = files.flatMap(({ readiness }) => readiness.filter(({ state }) => state === 'broken'))
  expect(broken).toEqual([])
  expect(files.filter(({ composeRejects }) => composeRejects)).toEqual([])
})
