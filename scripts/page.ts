import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { licenses } from './licenses.js'
import { bundlePage } from './page/bundle.js'
import { pageHtml } from './page/html.js'

/**
 * `npm run page [-- --out FOLDER]`: makes the page that lints in a browser, one file, and the licenses of it and of what
 * is in it.
 */
const { values } = parseArgs({ options: { out: { type: 'string', default: 'site' } } })
const out = path.resolve(values.out)
const { script, packages } = await bundlePage(process.cwd())
const html = pageHtml(script)
rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
writeFileSync(path.join(out, 'index.html'), html)
writeFileSync(path.join(out, 'licenses.txt'), licenses([process.cwd(), ...packages]))
const kB = (bytes: Buffer) => `${(bytes.length / 1000).toFixed(1)} kB`
console.log(
  `index.html: ${kB(Buffer.from(html))}, gzip ${kB(gzipSync(html, { level: 9 }))}, brotli ${kB(brotliCompressSync(html))}`,
)
