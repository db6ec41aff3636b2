import { readdirSync, readFileSync } from 'node:fs'
import type { Generated } from '../docs.js'

/** A release of an action and its commit, as `uses:` has them. */
interface Pinned {
  readonly version: string
  readonly commit: string
}

/** The one place that holds the pins, by the repository of the action. */
function pins(): Readonly<Record<string, Pinned>> {
  return JSON.parse(readFileSync('scripts/pins.json', 'utf8'))
}

/** Every workflow, ours and those to copy. */
const workflowPaths: readonly string[] = ['.github/workflows', 'examples/workflows'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .map((name) => `${folder}/${name}`),
)

/** What `init` pins in the workflow that it writes. */
const initPath = 'src/report/init/pins.ts'

/** The workflows, and what `init` writes, with every action at its pin. Throws for one that has none. */
export function pinnedFiles(): readonly Generated[] {
  const all = pins()
  return [
    ...workflowPaths.map((path) => ({ path, content: pinWorkflow(readFileSync(path, 'utf8'), all) })),
    { path: initPath, content: pinInit(readFileSync(initPath, 'utf8'), all) },
  ]
}

const usesLine = /(\buses: )([\w.-]+\/[\w.-]+)((?:\/[\w.-]+)*)@[0-9a-f]{40}(?: # \S+)?$/gm

function pinWorkflow(text: string, all: Readonly<Record<string, Pinned>>): string {
  return text.replace(usesLine, (_, uses: string, repository: string, folder: string) => {
    const { version, commit } = pinOf(repository, all)
    return `${uses}${repository}${folder}@${commit} # ${version}`
  })
}

function pinInit(text: string, all: Readonly<Record<string, Pinned>>): string {
  return text.replace(
    /(action: '([\w.-]+\/[\w.-]+)',\s+commit: ')[0-9a-f]{40}(',\s+version: ')[^']+/g,
    (_, before: string, repository: string, between: string) => {
      const { version, commit } = pinOf(repository, all)
      return `${before}${commit}${between}${version}`
    },
  )
}

function pinOf(repository: string, all: Readonly<Record<string, Pinned>>): Pinned {
  const pin = all[repository]
  if (pin === undefined) throw new Error(`${repository} has no pin in scripts/pins.json`)
  return pin
}
