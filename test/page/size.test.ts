import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { bundlePage } from '../../scripts/page/bundle.js'
import { pageHtml } from '../../scripts/page/html.js'

// Its largest parts, each compressed: readers 43 kB, rules with their English 39, data 33, French 28.
test('the page has at most 182 kB, compressed as GitHub Pages does', async () => {
  const html = pageHtml((await bundlePage(process.cwd())).script)
  expect(gzipSync(html).length).toBeLessThanOrEqual(182_000)
})
