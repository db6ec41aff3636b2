import path from 'node:path'
import { rolldown } from 'rolldown'
import { cli } from '../../src/messages/texts/cli.js'
import { config } from '../../src/messages/texts/config.js'
import { editor } from '../../src/messages/texts/editor.js'
import { github } from '../../src/messages/texts/github.js'
import { init } from '../../src/messages/texts/init.js'
import { redact } from '../../src/messages/texts/redact.js'
import { packageOf } from '../licenses.js'

/** dotenv loads them for reading files, which the page never asks of it. */
const absentModules = /^(?:fs|os|path|url|crypto)$/

/** Texts of surfaces that the page has nothing of, in each language: a tenth of its size. */
const absentTexts = { cli, config, editor, github, init, redact }
const textFile = /\/texts\/(\w+)\.ts$/
/** What the settings do is for `explain` to say. */
const descriptions = /\/descriptions\.json$/

/** The page's script, and the folders of the packages in it. */
export interface PageBundle {
  readonly script: string
  readonly packages: readonly string[]
}

/**
 * Bundles the page of a checkout into one script, which fails where it would need anything of Node. French is in it,
 * but not evaluated before somebody asks for it.
 */
export async function bundlePage(root: string): Promise<PageBundle> {
  const made = await rolldown({
    input: path.join(root, 'src/page/main.ts'),
    cwd: root,
    platform: 'browser',
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
    onLog: (level, { message }) => {
      if (level === 'warn') throw new Error(message)
    },
    plugins: [{ name: 'absent', resolveId: absentModule, load: emptyModule }],
  })
  const { output } = await made.generate({ format: 'iife', codeSplitting: false, minify: true })
  const [{ code, modules }] = output
  assertNotUsed(code)
  const packages = Object.keys(modules).flatMap((file) => packageOf(file) ?? [])
  return { script: code.trim(), packages: [...new Set(packages)] }
}

function absentModule(id: string): string | null {
  return absentModules.test(id) ? `\0${id}` : null
}

function emptyModule(id: string): string | null {
  if (id.startsWith('\0') && absentModules.test(id.slice(1))) return 'export {}'
  if (descriptions.test(id)) return '{}'
  const surface = textFile.exec(id)?.[1] ?? ''
  return Object.hasOwn(absentTexts, surface) ? `export const ${surface} = {}` : null
}

/** A message whose text was left out would be shown as its key, which stands in the script as it is or with a hole. */
function assertNotUsed(script: string): void {
  for (const [surface, texts] of Object.entries(absentTexts)) {
    for (const [group, sentences] of Object.entries(texts)) {
      const ids = [...Object.keys(sentences), '\\$\\{'].join('|')
      const used = new RegExp(`["'\`]${group}\\.(?:${ids})`).exec(script)
      if (used !== null) throw new Error(`the page shows a text of ${surface}: ${used[0]}`)
    }
  }
}
