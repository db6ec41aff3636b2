import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { bundlePage } from '../../scripts/page/bundle.js'
import { pageHtml } from '../../scripts/page/html.js'

test('the page has at most 120 kB, compressed as GitHub Pages does', async () => {
  const html = pageHtml((await bundlePage(process.cwd())).script)
  expect(gzipSync(html).length).toBeLessThanOrEqual(120_000)
})
