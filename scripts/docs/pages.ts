import { readFileSync } from 'node:fs'
import type { Language } from '../../src/messages/language.js'
import { loadLanguage } from '../../src/translations/load-language.js'
import type { Generated } from '../docs.js'
import { example } from './example.js'
import { type FirstReport, firstReport, readFirstReport } from './first-report.js'
import { inputTable, outputTable, rulesByGroup } from './tables.js'

/** What can stand between markers, by the word behind `made:`. */
type Parts = Readonly<Record<string, (language: Language, argument: string) => string>>

function partsWith(first: FirstReport): Parts {
  return {
    example: (_, path) => example(path),
    inputs: inputTable,
    outputs: outputTable,
    report: (language) => firstReport(first, language),
    rules: rulesByGroup,
  }
}

/** The pages with made parts, and the language of what is made. */
const pages: readonly { readonly path: string; readonly language: Language }[] = [
  { path: 'README.md', language: 'en' },
  { path: 'README.fr.md', language: 'fr' },
  { path: 'docs/recipes.md', language: 'en' },
]

/**
 * The pages that are written by hand but for what stands between `<!-- made: NAME ARGUMENT -->` and
 * `<!-- /made -->`. Throws where a marker names no part or is not closed.
 */
export async function madeParts(): Promise<readonly Generated[]> {
  for (const { language } of pages) await loadLanguage(language)
  const parts = partsWith(await readFirstReport())
  return pages.map(({ path, language }) => ({
    path,
    content: fill(readFileSync(path, 'utf8'), { language, path, parts }),
  }))
}

const between = /^<!-- made: (\S+) ?(.*?) -->\n[\s\S]*?^<!-- \/made -->$/gm

interface Filling {
  readonly language: Language
  readonly path: string
  readonly parts: Parts
}

function fill(page: string, { language, path, parts }: Filling): string {
  const filled = page.replace(between, (_, name: string, argument: string) => {
    const make = parts[name]
    if (make === undefined) throw new Error(`${path}: nothing makes "${name}"`)
    const from = argument === '' ? name : `${name} ${argument}`
    return `<!-- made: ${from} -->\n\n${make(language, argument).trim()}\n\n<!-- /made -->`
  })
  const opened = filled.match(/<!-- made: /g)?.length ?? 0
  const closed = filled.match(/<!-- \/made -->/g)?.length ?? 0
  if (opened !== closed) throw new Error(`${path}: ${opened} parts are opened and ${closed} closed`)
  return filled
}
