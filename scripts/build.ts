import path from 'node:path'
import { parseArgs } from 'node:util'
import { bundle } from './bundle.js'

/** `npm run build [-- --out FOLDER]`: makes dist/ from the sources just compiled. */
const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } })
await bundle(path.resolve(values.out))
