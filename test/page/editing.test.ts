import { describe, expect, test } from 'vitest'
import { browserPath } from '../../scripts/page/chromium.js'
import { loadExample, openFile, site, unfold } from './site.js'

const bytes = (text: string) => new TextEncoder().encode(text)

describe.skipIf(browserPath === null)('the page', () => {
  const { visit } = site()

  test('says before anything else that nothing leaves the browser, also where no script runs', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await visit({ javaScriptEnabled })
      const text = await page.innerText('body')
      expect(text.trim()).toMatch(/^Nothing leaves this browser\./)
    }
  })

  test('judges as somebody types', async () => {
    const page = await visit()
    await page.click('textarea')
    await page.keyboard.type('globalSettings__mail__smtp__prot=587')
    const misspelt = page.locator('.finding[data-line="1"] .rule', { hasText: 'misspelt-setting' })
    await misspelt.waitFor()
    for (let back = 0; back < 8; back += 1) await page.keyboard.press('Backspace')
    await page.keyboard.type('port=587')
    await misspelt.waitFor({ state: 'detached' })
  })

  test('marks the lines of findings beside the text', async () => {
    const page = await visit()
    await loadExample(page, 'Three mistakes')
    const signs = await page.$$eval('#gutter b', (all) =>
      all.map((each) => `${(each as HTMLElement).dataset['line']} ${each.className}`),
    )
    expect(signs).toEqual(['15 error', '17 error', '20 error'])
    expect(await page.locator('#marks .underline').count()).toBe(3)
  })

  test('leads each finding to the page of its rule, without saying where from', async () => {
    const page = await visit()
    await loadExample(page, 'Three mistakes')
    const link = page.locator('.finding.error .rule').first()
    expect(await link.getAttribute('href')).toMatch(/\/docs\/rules\/smtp-tls-mismatch\.md$/)
    expect(await link.getAttribute('rel')).toContain('noreferrer')
  })

  test('shows what the update does, with every value masked', async () => {
    const page = await visit()
    await loadExample(page, 'Three mistakes')
    await unfold(page)
    const diff = await page.innerText('#update .diff')
    expect(diff).toContain('+ globalSettings__mail__smtp__password=••••••••  added by the update')
    expect(diff).not.toContain('riverside')
  })

  test('says of a Lite file and of a template why no update is shown', async () => {
    const page = await visit()
    await loadExample(page, 'Bitwarden Lite')
    expect(await page.innerText('#update')).toContain('Bitwarden Lite has no Setup')
    await loadExample(page, 'An Ansible template')
    expect(await page.innerText('#update')).toContain('made from this template')
  })

  test('shows a fix as a diff, what it writes in it, and makes it', async () => {
    const page = await visit()
    await openFile(page, 'global.override.env', bytes('globalSettings__enableCloudCommunication=vrai\n'))
    await page.click('.finding.error summary')
    expect(await page.textContent('.finding.error .diff')).toContain(
      '- globalSettings__enableCloudCommunication=••••••••\n+ globalSettings__enableCloudCommunication=true',
    )
    await page.click('.finding.error .primary')
    expect(await page.inputValue('textarea')).toBe('globalSettings__enableCloudCommunication=true\n')
    expect(await page.innerText('#done')).toContain('1 finding fixed.')
  })

  test('takes a dropped file, and says that it takes one', async () => {
    const page = await visit()
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer()
      for (const name of ['lab.global.override.env.j2', 'other.env'])
        dataTransfer.items.add(new File(['globalSettings__mail__smtp__prot={{ port }}\r\n'], name))
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    })
    await page.waitForSelector('.finding')
    expect(await page.inputValue('#name')).toBe('lab.global.override.env.j2')
    expect(await page.innerText('.about')).toContain('Template')
    expect(await page.innerText('#done')).toContain('Only lab.global.override.env.j2 was opened')
  })

  test('judges by the name that the file is given', async () => {
    const page = await visit()
    await page.fill('textarea', 'globalSettings__mail__smtp__port=587\n')
    await page.fill('#name', 'global.override.env.j2')
    await page.waitForFunction(() => document.querySelector('.about')?.textContent?.startsWith('Template'))
  })

  test('keeps the bytes of a file until it is edited, then its line ends', async () => {
    const page = await visit()
    await openFile(page, 'global.override.env', bytes('\ufeffA=1\r\nB=2\r\n'))
    const lineEnds = () => page.innerText('#update .losses')
    expect(await lineEnds()).toContain('without a byte order mark')
    await page.focus('textarea')
    await page.keyboard.press('Control+End')
    await page.keyboard.type('C=3')
    await page.waitForTimeout(100)
    expect(await lineEnds()).toContain('without a byte order mark')
  })

  test('checks no text that is too large, and none that is encrypted, and says so', async () => {
    const page = await visit()
    const large = Buffer.from('A=1\n'.repeat(50_001))
    await page.setInputFiles('#picker', {
      name: 'global.override.env',
      mimeType: 'text/plain',
      buffer: large,
    })
    await page.waitForSelector('#done p')
    expect(await page.innerText('#done')).toContain('more than 200000 characters')
    expect(await page.locator('.verdict').count()).toBe(0)
    await openFile(page, 'global.override.env', bytes('$ANSIBLE_VAULT;1.1;AES256\n6162\n'))
    expect(await page.innerText('.verdict')).toContain('NOT CHECKED')
  })

  test('is French for a French browser and by a link', async () => {
    const french = await visit({ locale: 'fr-CA' })
    expect(await french.innerText('h1')).toBe('Que fera votre serveur de ce fichier\u00a0?')
    const other = await visit({ locale: 'de-DE' })
    expect(await other.innerText('h1')).toBe('What will your server do with this file?')
    await other.goto(`${other.url()}#fr`)
    await other.reload()
    expect(await other.getAttribute('html', 'lang')).toBe('fr')
  })

  test('has no text left in English when it is French', async () => {
    const page = await visit()
    const texts = () => page.$$eval('[data-text]', (all) => all.map(({ textContent }) => textContent))
    const english = await texts()
    await page.click('button[value=fr]')
    const french = await texts()
    expect(french.filter((text, at) => text === english[at])).toEqual([])
  })
})
