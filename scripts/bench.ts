import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { actionRows } from './bench/action.js'
import { growthRows } from './bench/growth.js'
import { keystrokes } from './bench/keystrokes.js'
import { manyRows } from './bench/many.js'
import { monorepo } from './bench/monorepo.js'
import { pageRows } from './bench/page.js'
import { isMet, type Row, table } from './bench/rows.js'
import { startRows } from './bench/starts.js'

/**
 * `npm run bench [-- --check]`: whole processes in turn on the same inputs, and growth within one process, in one table.
 * The bundle in dist/ is measured. With `--check`, CI's: only what is a ratio within one run, which holds on any
 * machine, and exit code 1 where one is above its bar.
 */
const checking = process.argv.includes('--check')
const folder = mkdtempSync(path.join(tmpdir(), 'override-lint-bench-'))
try {
  const rows: Row[] = [
    ...startRows(folder),
    ...(await actionRows(folder)),
    ...manyRows(folder),
    monorepo(path.join(folder, 'monorepo')),
    ...growthRows(),
    ...(checking ? [] : [await keystrokes(path.join(folder, 'editor')), ...(await pageRows())]),
  ]
  console.log(`Node ${process.version}, ${process.platform} ${process.arch}\n`)
  console.log(table(rows))
  const above = rows.filter((row) => isMet(row) === false)
  if (checking && above.length > 0) {
    console.error(`\nbench: ${above.length} above the bar`)
    process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
