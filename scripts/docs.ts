import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { actionFile } from './docs/action.js'
import { configFileSchema } from './docs/config-schema.js'
import { pageWords } from './docs/page-words.js'
import { madeParts } from './docs/pages.js'
import { reference } from './docs/reference.js'
import { reportSchema } from './docs/report-schema.js'
import { rulePages } from './docs/rule-pages.js'
import { ruleTable } from './docs/rule-table.js'

/** A file of the repository that is made from the code. */
export interface Generated {
  /** From the root of the repository, with `/`. */
  readonly path: string
  readonly content: string
}

/** Makes some of the generated files; add yours to the list. */
export type Generator = () => readonly Generated[] | Promise<readonly Generated[]>

const generators: readonly Generator[] = [
  actionFile,
  ruleTable,
  rulePages,
  pageWords,
  configFileSchema,
  reference,
  reportSchema,
  madeParts,
]

/** `npm run docs` writes what is not fresh; with `--check` it writes nothing and fails. */
const checking = process.argv.includes('--check')

for (const generate of generators) {
  for (const file of await generate()) {
    if (await isCurrent(file)) continue
    if (checking) {
      console.log(`${file.path} is not fresh: run \`npm run docs\``)
      process.exitCode = 1
      continue
    }
    await mkdir(dirname(file.path), { recursive: true })
    await writeFile(file.path, file.content)
    console.log(`wrote ${file.path}`)
  }
}

async function isCurrent(file: Generated): Promise<boolean> {
  try {
    return (await readFile(file.path, 'utf8')) === file.content
  } catch {
    return false
  }
}
