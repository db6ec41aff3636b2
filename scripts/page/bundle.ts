import path from 'node:path'
import { type OutputChunk, type Plugin, rolldown } from 'rolldown'
import { packageOf } from '../licenses.js'
import { inOrder } from './order.js'
import { reduce } from './reduce.js'
import type { HasText } from './sentences.js'

/** The page's script, and the folders of the packages in it. */
export interface PageBundle {
  readonly script: string
  readonly packages: readonly string[]
}

/**
 * Bundles the page of a checkout into one script, which fails where it would need anything of Node. French is in it,
 * but not read before somebody asks for it.
 *
 * A first bundle without the texts of surfaces shows which of them its code names, and which modules it has; the second
 * has those texts, and its modules in the order that compresses best.
 */
export async function bundlePage(root: string): Promise<PageBundle> {
  const page = path.join(root, 'src/page/main.ts')
  const bare = await bundle(root, [page], () => false)
  const modules = inOrder(root, Object.keys(bare.modules))
  const whole = await bundle(root, [...modules, page], (group, id) => namesText(bare.code, group, id))
  const packages = Object.keys(whole.modules).flatMap((file) => packageOf(file) ?? [])
  return { script: whole.code.trim(), packages: [...new Set(packages)] }
}

/** Only the last of these modules is run for what it does; those before it are for the order. */
async function bundle(root: string, modules: readonly string[], hasText: HasText): Promise<OutputChunk> {
  const made = await rolldown({
    input: entry,
    cwd: root,
    platform: 'browser',
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
    treeshake: { moduleSideEffects: (id) => id === entry || id === modules.at(-1) },
    onLog: (level, { message }) => {
      if (level === 'warn') throw new Error(message)
    },
    plugins: [entryOf(modules), reduce(hasText)],
  })
  const { output } = await made.generate({
    format: 'iife',
    codeSplitting: false,
    comments: false,
    minify: true,
  })
  return output[0]
}

const entry = '\0entry'

function entryOf(modules: readonly string[]): Plugin {
  const imports = modules.map((file) => `import ${JSON.stringify(file)}`)
  return {
    name: 'entry',
    resolveId: (id) => (id === entry ? id : null),
    load: (id) => (id === entry ? imports.join('\n') : null),
  }
}

/** A text's key stands in the code as it is, or its group before a hole. */
function namesText(code: string, group: string, id: string): boolean {
  return new RegExp(`["'\`]${group}\\.(?:${id}["'\`]|\\$\\{)`).test(code)
}
