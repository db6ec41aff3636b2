import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { format } from '../../src/messages/format.js'
import type { Language } from '../../src/messages/language.js'
import { message } from '../../src/messages/message.js'
import { lintFolder, type Placed, placed } from './lint-folder.js'
import { table } from './markdown.js'

/** The example that the README begins with. */
const firstExample = 'examples/first'

const heads: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['In the file', 'In the report'],
  fr: ['Dans le fichier', 'Dans le rapport'],
}

/** What is found in the first example, with the lines as they stand there: its values are invented. */
export interface FirstReport {
  readonly found: readonly Placed[]
  readonly lines: readonly string[]
}

export async function readFirstReport(): Promise<FirstReport> {
  const report = await lintFolder(firstExample)
  const [file] = report.files
  if (file === undefined) throw new Error(`nothing is found in ${firstExample}`)
  return {
    found: placed(report),
    lines: readFileSync(join(firstExample, file.path), 'utf8').split('\n'),
  }
}

/** Side by side, the lines of each finding and what the report says of them. */
export function firstReport({ found, lines }: FirstReport, language: Language): string {
  const rows = found.map(({ finding, line }) => {
    const numbers = [...finding.related.map(({ range }) => range.line), line].sort((a, b) => a - b)
    const shown = [...new Set(numbers)].map((number) => breakable(lines[number - 1] ?? ''))
    const severity = format(message(`report.${finding.severity}`), language)
    return [
      shown.join('<br>'),
      `**${severity}** [${finding.rule}](docs/rules/${finding.rule}.md)<br>${format(finding.message, language)}`,
    ]
  })
  return table(heads[language], rows).join('\n')
}

/** The line as code that may break behind its `=`: GitHub breaks none, and a wide column pushes the report out of sight. */
function breakable(line: string): string {
  const at = line.indexOf('=') + 1
  return `<code>${asHtml(line.slice(0, at))}<wbr>${asHtml(line.slice(at))}</code>`
}

/** As itself in a cell of a table that is HTML inside. */
function asHtml(text: string): string {
  return text.replace(/[&<>|*]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
