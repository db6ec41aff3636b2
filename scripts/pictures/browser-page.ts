import { writeFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import type { Language } from '../../src/messages/language.js'
import { bundlePage } from '../page/bundle.js'
import { browserPath } from '../page/chromium.js'
import { pageHtml } from '../page/html.js'

interface Look {
  readonly language: Language
  readonly scheme: 'light' | 'dark'
  readonly file: string
}

const size = { width: 1100, height: 820 }

/** Draws the page that lints in a browser, with its first example in it. */
export async function takeBrowserPage({ language, scheme, file }: Look): Promise<void> {
  const browser = await chromium.launch({ executablePath: browserPath ?? 'chromium', args: ['--no-sandbox'] })
  try {
    const context = await browser.newContext({
      locale: language,
      viewport: size,
      colorScheme: scheme,
    })
    const page = await context.newPage()
    await page.setContent(pageHtml((await bundlePage(process.cwd())).script))
    await page.locator('#examples button').first().click()
    await page.locator('.finding').first().waitFor()
    const session = await context.newCDPSession(page)
    const { data } = await session.send('Page.captureScreenshot', {
      format: 'webp',
      clip: { x: 0, y: 0, ...size, scale: 1.5 },
    })
    writeFileSync(file, Buffer.from(data, 'base64'))
  } finally {
    await browser.close()
  }
}
