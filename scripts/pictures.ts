import { mkdirSync } from 'node:fs'
import { annotationsPage } from './pictures/annotations.js'
import { takePicture } from './pictures/browser.js'
import { pullRequestRun } from './pictures/run.js'
import { summaryPage } from './pictures/summary.js'
import { terminalPage } from './pictures/terminal.js'
import { themes } from './pictures/theme.js'

/**
 * `npm run pictures`: the pictures of the README, from what the bundles really print. Needs git and Chromium, by the
 * name in CHROMIUM or `chromium`; so it is no part of the tests.
 */
const run = pullRequestRun()
const pages = {
  annotations: annotationsPage(run),
  summary: summaryPage(run.summary),
  terminal: terminalPage(run.terminal),
}

mkdirSync('docs/pictures', { recursive: true })
for (const [name, { html, width }] of Object.entries(pages)) {
  for (const [theme, colors] of Object.entries(themes)) {
    const file = `docs/pictures/${name}-${theme}.webp`
    takePicture(html, { width, colors, file })
    console.log(`wrote ${file}`)
  }
}
