import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { browserPath } from '../../scripts/page/chromium.js'
import { loadExample, site } from './site.js'

/** Whom the focus is on, and whether that can be seen. */
function focused(page: Page): Promise<{ readonly name: string; readonly visible: boolean }> {
  return page.evaluate(() => {
    const at = document.activeElement as HTMLElement
    // The field's frame shows it in place of the field itself.
    const framed = at.closest('.editor') ?? at
    const { outlineStyle, outlineWidth } = getComputedStyle(framed)
    const name = at.id || at.getAttribute('aria-label') || (at.textContent ?? '').trim()
    return { name, visible: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0 }
  })
}

async function tab(page: Page): Promise<string> {
  await page.keyboard.press('Tab')
  const { name, visible } = await focused(page)
  expect(visible, `the focus on ${name}`).toBe(true)
  return name
}

describe.skipIf(browserPath === null)('with the keyboard alone', () => {
  const { visit } = site()

  test('every control is reached in the order of the page, and shows that it is', async () => {
    const page = await visit()
    // By no click, which would be where the first tab starts from.
    await page.$eval('#examples button', (button) => (button as HTMLButtonElement).click())
    const reached: string[] = []
    while (reached.at(-1) !== 'Licenses') reached.push(await tab(page))
    expect(reached.slice(0, 13)).toEqual([
      'English',
      'Français',
      'Three mistakes',
      'A file that works',
      'Pasted from a guide',
      'Bitwarden Lite',
      'An Ansible template',
      'name',
      'open',
      'clear',
      'text',
      '2 safe fixes',
      'Go to line 15',
    ])
    expect(reached).toContain('smtp-tls-mismatch')
    expect(reached).toContain('Show the diff')
    expect(reached.slice(-2)).toEqual(['project', 'Licenses'])
  })

  test('a file is judged, looked at, fixed and brought back', async () => {
    const page = await visit()
    await page.locator('#examples button').first().focus()
    await page.keyboard.press('Enter')
    await page.locator('.finding.error .line').first().focus()
    await page.keyboard.press('Enter')
    expect((await focused(page)).name).toBe('text')
    const selected = await page.$eval('textarea', ({ value, selectionStart, selectionEnd }) =>
      value.slice(selectionStart, selectionEnd),
    )
    expect(selected).toBe('globalSettings__mail__smtp__ssl=false')
    expect(await page.textContent('#hint')).toContain('Port 465')

    await page.locator('#safe summary').focus()
    await page.keyboard.press('Enter')
    await page.waitForSelector('#safe .diff')
    expect(await tab(page)).toBe('The change, values masked')
    expect(await tab(page)).toBe('Apply all 2')
    await page.keyboard.press('Enter')
    expect(await page.inputValue('textarea')).toContain('globalSettings__mail__smtp__password=')
    expect((await focused(page)).name).toBe('Undo')
    await page.keyboard.press('Enter')
    expect((await focused(page)).name).toBe('text')
    expect(await page.inputValue('textarea')).toContain('globalSettings__mail__smtp__motdepasse=')
  })

  test('typing leaves what is open and where the focus is', async () => {
    const page = await visit()
    await loadExample(page, 'Three mistakes')
    await page.locator('.finding.error summary').first().click()
    await page.focus('textarea')
    await page.keyboard.press('Control+End')
    await page.keyboard.type('# a note')
    await page.waitForTimeout(100)
    const details = page.locator('.finding.error details').first()
    expect(await details.getAttribute('open')).not.toBeNull()
    expect((await focused(page)).name).toBe('text')
    await details.locator('.primary').click()
    const text = await page.inputValue('textarea')
    expect(text).toContain('globalSettings__mail__smtp__ssl=true')
    expect(text, 'what was typed since the fix was shown').toContain('# a note')
  })
})

describe.skipIf(browserPath === null)('a screen reader', () => {
  const { visit } = site()
  const status = (page: Page, text: string) =>
    page.waitForFunction((text) => document.querySelector('[role=status]')?.textContent === text, text)

  test('hears the verdict and the numbers once there is a pause, in the language of the page', async () => {
    const page = await visit()
    await loadExample(page, 'Three mistakes')
    await status(page, 'Fails: 3 errors')
    await page.click('button[value=fr]')
    await status(page, 'Échec\u00a0: 3 erreurs')
    expect(await page.getAttribute('html', 'lang')).toBe('fr')
  })

  test('hears what a fix has done before the new verdict', async () => {
    const page = await visit()
    await loadExample(page, 'Three mistakes')
    await page.click('#safe summary')
    await page.click('#safe .primary')
    await status(page, '2 findings fixed. Fails: 1 error')
  })

  test('finds the parts by landmarks and headings', async () => {
    const page = await visit()
    await loadExample(page, 'Three mistakes')
    const headings = await page.$$eval('h1, h2, h3', (all) =>
      all.map(({ tagName, textContent }) => `${tagName} ${textContent}`),
    )
    expect(headings).toEqual([
      'H1 What will your server do with this file?',
      'H2 The file',
      'H2 The report',
      'H3 Findings3',
      'H3 Organization features',
      'H3 What the update does',
    ])
    expect(await page.$$eval('header, main, footer', (all) => all.length)).toBe(3)
  })
})
