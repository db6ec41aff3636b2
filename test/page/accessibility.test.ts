import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { browserPath } from '../../scripts/page/chromium.js'
import { desktop, loadExample, openFile, phone, site, unfold } from './site.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe has against the page as it is, all of its rules asked, one line a place. */
async function violations(page: Page): Promise<readonly string[]> {
  const { violations } = await page.evaluate<AxeResults>('axe.run()')
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  )
}

const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
  (['en', 'fr'] as const).flatMap((language) => [
    { colorScheme, language, size: 'a desk', viewport: desktop },
    { colorScheme, language, size: 'a phone', viewport: phone },
  ]),
)

describe.skipIf(browserPath === null)('axe has nothing to say', () => {
  const { visit } = site()

  test.each(looks)('about the $colorScheme page in $language on $size', async (look) => {
    const { colorScheme, language, viewport } = look
    const page = await visit({ colorScheme, viewport, bypassCSP: true, locale: language })
    // The policy keeps scripts out, so the page is asked in a context that does not follow it.
    await page.evaluate(axe)
    expect(await violations(page), 'empty').toEqual([])
    for (const at of [0, 1, 2, 3, 4]) {
      await page.locator('#examples button').nth(at).click()
      await unfold(page)
      expect(await violations(page), `example ${at}`).toEqual([])
    }
    await page.locator('#examples button').first().click()
    await unfold(page)
    await page.click('#safe .primary')
    expect(await violations(page), 'fixed').toEqual([])
    await openFile(page, 'global.override.env', new TextEncoder().encode('$ANSIBLE_VAULT;1.1;AES256\n00\n'))
    expect(await violations(page), 'not checked').toEqual([])
  })

  test.each([
    ['a phone', phone],
    ['a small phone', { width: 320, height: 640 }],
    ['a desk', desktop],
  ])('and nothing is wider than %s', async (_, viewport) => {
    const page = await visit({ viewport })
    for (const label of ['Three mistakes', 'Pasted from a guide', 'A file that works']) {
      await loadExample(page, label)
      await unfold(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        viewport.width,
      )
    }
  })
})
