import path from 'node:path'
import { parseArgs } from 'node:util'
import { bundle } from './bundle.js'

/** `npm run build [-- --out FOLDER]`: makes dist/ from the sources just compiled. */
const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } })
try {
  await bundle(path.resolve(values.out))
} catch (error) {
  // Its stack would be megabytes of the bundler's own code, which is one line.
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
