import { createHash } from 'node:crypto'
import { type Language, languages } from '../../src/messages/language.js'
import { annotationsPage } from './annotations.js'
import { pullRequestRun } from './run.js'
import { summaryPage } from './summary.js'
import { terminalPage } from './terminal.js'
import type { Page } from './theme.js'

/** A picture by the name of its files, and the page that it is drawn from. */
export interface Picture {
  readonly name: string
  readonly page: Page
}

/** The name of a picture's files: English has no word of its own. */
export function pictureName(name: string, language: Language): string {
  return language === 'en' ? name : `${name}-${language}`
}

/** The pictures of what the bundles print on the README's first example, in each language. */
export function picturesOfRuns(): readonly Picture[] {
  return languages.flatMap((language) => {
    const run = pullRequestRun(language)
    const pages = {
      annotations: annotationsPage(run),
      summary: summaryPage(run.summary),
      terminal: terminalPage(run.terminal),
    }
    return Object.entries(pages).map(([name, page]) => ({ name: pictureName(name, language), page }))
  })
}

/** Where what the committed pictures were drawn from is written down. */
export const drawnFrom = 'scripts/pictures/drawn-from.json'

/** A digest of each page, by the picture's name; commits are others in every run. */
export function digestsOf(pictures: readonly Picture[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    pictures.map(({ name, page }) => {
      const html = page.html.replace(/\b[0-9a-f]{40}\b/g, '')
      return [name, createHash('sha256').update(html).digest('hex')]
    }),
  )
}
