import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { bundlePage } from '../../scripts/page/bundle.js'
import { pageHtml } from '../../scripts/page/html.js'

// Its largest parts, each compressed: readers 42 kB, rules with their English 35, data 28, French 19, names and states of
// settings 16; what is for editing alone, the field with its marks and the diffs, is 2 of it.
test('the page has at most 185 kB, compressed as GitHub Pages does', async () => {
  const html = pageHtml((await bundlePage(process.cwd())).script)
  expect(gzipSync(html).length).toBeLessThanOrEqual(185_000)
})
