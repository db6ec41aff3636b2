import { type Browser, chromium } from 'playwright-core'
import { soundFile } from '../../test/samples.js'
import { bundlePage } from '../page/bundle.js'
import { browserPath } from '../page/chromium.js'
import { pageHtml } from '../page/html.js'
import type { Row } from './rows.js'

/** Milliseconds. */
const bound = 50

/** Works until the next frame is drawn, and says how long that took. Runs in the page. */
const untilDrawn = `async (work) => {
  const start = performance.now()
  work()
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))
  return performance.now() - start
}`

const loadFirst = `(${untilDrawn})(() => document.querySelector('#examples button').click())`

const typeKeys = `(async () => {
  const field = document.querySelector('textarea')
  field.value = ${JSON.stringify(linesOf(200))}
  const took = []
  for (let key = 0; key < 60; key += 1) {
    field.value += 'x'
    took.push(await (${untilDrawn})(() => field.dispatchEvent(new Event('input'))))
  }
  return took.slice(10)
})()`

function linesOf(count: number): string {
  const more = Array.from({ length: count - soundFile.length }, (_, line) => `# note ${line}`)
  return [...more, ...soundFile].join('\n')
}

/** How long the page takes, in a browser that has not seen it before and at each key; no rows without Chromium. */
export async function pageRows(): Promise<Row[]> {
  if (browserPath === null) return []
  const html = pageHtml((await bundlePage(process.cwd())).script)
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] })
  try {
    const first: number[] = []
    for (let round = 0; round < 11; round += 1) first.push(await measure<number>(browser, html, loadFirst))
    const keys = await measure<number[]>(browser, html, typeKeys)
    return [
      row('The page: from a click on an example to its report on the screen, median', share(first, 0.5)),
      row('The page: from a key in a file of 200 lines to the next frame, 95 of 100', share(keys, 0.95)),
    ]
  } finally {
    await browser.close()
  }
}

/** In a page of its own: what runs for the first time is compiled first. */
async function measure<Result>(browser: Browser, html: string, script: string): Promise<Result> {
  const context = await browser.newContext({ locale: 'en-US' })
  const page = await context.newPage()
  await page.setContent(html)
  await page.waitForTimeout(200)
  const result = await page.evaluate<Result>(script)
  await context.close()
  return result
}

/** The time that this share of the measurements stays within. */
function share(times: readonly number[], part: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}

function row(what: string, took: number): Row {
  return { what, measured: took, unit: 'ms', bar: bound }
}
