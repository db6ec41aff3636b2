import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { languages } from '../src/messages/language.js'
import { takePicture } from './pictures/browser.js'
import { takeBrowserPage } from './pictures/browser-page.js'
import { digestsOf, drawnFrom, pictureName, picturesOfRuns } from './pictures/drawn.js'
import { themes } from './pictures/theme.js'

/**
 * `npm run pictures`: the pictures of the README in each language, from what the bundles and the page really show.
 * Needs git, the font of the signs in a summary, and Chromium, by the name in CHROMIUM or `chromium`; so it is no part
 * of the tests, which only see whether the bundles still print what was drawn.
 */
const emoji = 'Noto Color Emoji'
if (!execFileSync('fc-list', [emoji, 'family'], { encoding: 'utf8' }).includes(emoji))
  throw new Error(`The font "${emoji}" is not installed: signs would be drawn as boxes.`)

mkdirSync('docs/pictures', { recursive: true })
const fileOf = (name: string, theme: string) => `docs/pictures/${name}-${theme}.webp`
const pictures = picturesOfRuns()
for (const { name, page } of pictures)
  for (const [theme, colors] of Object.entries(themes))
    takePicture(page.html, { width: page.width, colors, file: fileOf(name, theme) })
for (const language of languages)
  for (const scheme of ['light', 'dark'] as const)
    await takeBrowserPage({ language, scheme, file: fileOf(pictureName('page', language), scheme) })
writeFileSync(drawnFrom, `${JSON.stringify(digestsOf(pictures), null, 2)}\n`)
console.log('wrote docs/pictures')
