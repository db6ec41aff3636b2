import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { bundlePage } from '../../scripts/page/bundle.js'
import { browserPath } from '../../scripts/page/chromium.js'
import { pageHtml } from '../../scripts/page/html.js'

if (browserPath === null)
  console.warn('There is no Chromium in PATH or CHROMIUM: the page is not tested in a browser.')

export const desktop = { width: 1440, height: 900 }
export const phone = { width: 390, height: 844 }

/** What the tests of one file do with the page. */
export interface Site {
  /** Opens the page anew, as somebody who has not been there. */
  visit(options?: BrowserContextOptions): Promise<Page>
  /** What the server was asked for since the last visit began. */
  readonly asked: readonly string[]
}

/** Makes the page, serves it on loopback and closes it all behind the tests. */
export function site(): Site {
  const asked: string[] = []
  let html = ''
  let browser: Browser | undefined
  const server = createServer(({ url = '' }, response) => {
    asked.push(url)
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(html)
  })
  beforeAll(async () => {
    html = pageHtml((await bundlePage(process.cwd())).script)
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    browser = await chromium.launch({ executablePath: browserPath ?? '', args: ['--no-sandbox'] })
  })
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) await context.close()
  })
  afterAll(async () => {
    await browser?.close()
    server.close()
  })
  return {
    asked,
    async visit(options = {}) {
      if (browser === undefined) throw new Error('there is no browser')
      const context = await browser.newContext({ locale: 'en-US', viewport: desktop, ...options })
      const page = await context.newPage()
      asked.length = 0
      const { port } = server.address() as AddressInfo
      await page.goto(`http://127.0.0.1:${port}/`)
      return page
    },
  }
}

/** Opens a file by the page's button, and waits until it is judged. */
export async function openFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.$eval('#clear', (button) => (button as HTMLButtonElement).click())
  await page.setInputFiles('#picker', { name, mimeType: 'text/plain', buffer: Buffer.from(bytes) })
  await page.waitForFunction(() => document.querySelector('textarea')?.value !== '')
}

/** Loads the example of this label. */
export async function loadExample(page: Page, label: string): Promise<void> {
  await page.getByRole('button', { name: label, exact: true }).click()
}

export interface ShownRow {
  readonly line: number
  readonly severity: string
  readonly rule: string
  /** Without its backticks. */
  readonly message: string
}

/** The findings that the page shows. */
export function shownFindings(page: Page): Promise<readonly ShownRow[]> {
  return page.$$eval('.finding', (cards) =>
    cards.map((card) => ({
      line: Number(card.getAttribute('data-line')),
      severity: ['error', 'warning', 'notice'].find((each) => card.classList.contains(each)) ?? '',
      rule: card.querySelector('.rule')?.textContent ?? '',
      message: card.querySelector(':scope > p')?.textContent ?? '',
    })),
  )
}

/** Opens everything that can be opened. */
export function unfold(page: Page): Promise<void> {
  return page.$$eval('details', (all) => {
    for (const each of all as HTMLDetailsElement[]) each.open = true
  })
}
