import { describe, expect, test } from 'vitest'
import { browserPath } from '../../scripts/page/chromium.js'
import { markedText } from '../trust/canary/generate.js'
import { leakIn, marker } from '../trust/canary/marker.js'
import { loadExample, openFile, site, unfold } from './site.js'

describe.skipIf(browserPath === null)('what is pasted into the page', () => {
  const { visit, asked } = site()

  test('is sent nowhere: after the page itself there is no request', async () => {
    const page = await visit()
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    await page.fill('textarea', `globalSettings__mail__smtp__password=${marker}\n`)
    for (const label of ['Three mistakes', 'A file that works', 'Pasted from a guide', 'Bitwarden Lite'])
      await loadExample(page, label)
    await page.click('button[value=fr]')
    await loadExample(page, 'Trois erreurs')
    await unfold(page)
    await page.click('#safe .primary')
    await page.waitForTimeout(1000)
    expect(requests).toEqual([])
    expect(asked).toEqual(['/'])
  })

  test('could not be sent: the policy of the page stops every kind of request', async () => {
    const page = await visit()
    // By the policy alone, as an extension or a mistake of ours would try it.
    const stopped = await page.evaluate(async () => {
      const blocked: string[] = []
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        blocked.push(effectiveDirective),
      )
      await fetch('/x').catch(() => undefined)
      navigator.sendBeacon('/x')
      const socket = () => new WebSocket('ws://127.0.0.1:9/')
      try {
        socket()
      } catch {}
      new Image().src = '/x.png'
      document.body.append(Object.assign(document.createElement('iframe'), { src: '/x' }))
      document.body.append(
        Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/x.css' }),
      )
      const form = document.createElement('form')
      form.action = '/x'
      document.body.append(form)
      form.submit()
      await new Promise((later) => setTimeout(later, 500))
      return blocked
    })
    expect(new Set(stopped)).toEqual(
      new Set(['connect-src', 'img-src', 'frame-src', 'style-src-elem', 'form-action']),
    )
    expect(asked).toEqual(['/'])
  })

  test('is stored nowhere', async () => {
    const page = await visit()
    await page.fill('textarea', `globalSettings__mail__smtp__password=${marker}\n`)
    await page.click('button[value=fr]')
    await loadExample(page, 'Un fichier correct')
    const stored = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      cookies: document.cookie,
      address: location.search + location.hash,
    }))
    expect(stored).toEqual({
      local: 0,
      session: 0,
      databases: [],
      caches: [],
      workers: 0,
      cookies: '',
      address: '',
    })
    expect(await page.context().cookies()).toEqual([])
  })

  test('is in the text field alone, whatever is in the file', async () => {
    const page = await visit()
    for (let seed = 0; seed < 150; seed += 1) {
      await openFile(page, 'global.override.env', new TextEncoder().encode(markedText(seed)))
      await unfold(page)
      expect(leakIn(await page.content()), `file ${seed}`).toBeNull()
    }
  })

  test('is not shown by a fix or its undoing either', async () => {
    const page = await visit()
    const text = `globalSettings__mail__smtp__motdepasse=${marker}\nglobalSettings__mail__smtp__ssl=vrai\n`
    await openFile(page, 'global.override.env', new TextEncoder().encode(text))
    for (const button of ['#safe summary', '#safe .primary', '#done button']) {
      await page.click(button)
      expect(leakIn(await page.content())).toBeNull()
      expect(await page.inputValue('textarea')).toContain(marker)
    }
    expect(await page.inputValue('textarea')).toBe(text)
  })

  test('meets no service of the browser that looks at what is typed', async () => {
    const field = (await visit()).locator('textarea')
    for (const [name, value] of [
      ['spellcheck', 'false'],
      ['autocomplete', 'off'],
      ['translate', 'no'],
    ])
      expect(await field.getAttribute(name as string)).toBe(value)
  })
})
