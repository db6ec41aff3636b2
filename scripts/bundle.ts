import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import ncc, { type BundledModule } from '@vercel/ncc'
import { startFile } from './bundle/start-file.js'
import { licenses, packageOf } from './licenses.js'

/** What is bundled, from where to where: each runs with no node_modules around it. */
const bundles = [
  { entry: 'lib/src/action.js', folder: '.' },
  { entry: 'lib/src/cli.js', folder: 'cli' },
] as const

/**
 * Bundles the compiled sources of the current folder into `out`, which is emptied first. The same sources make
 * the same bytes on every system and Node.
 *
 * CommonJS, since an ES module costs every start 4 to 8 ms more. `es5` is for the bundler's own wrappers, the
 * sources stay as they are: V8 compiles a `(function` at once and an arrow function twice, and all of this runs.
 * Not minified, though a start would then take 4 % less: what is committed can be read.
 */
export async function bundle(out: string): Promise<void> {
  const root = process.cwd()
  rmSync(out, { recursive: true, force: true })
  const bundled = new Set<string>()
  for (const { entry, folder } of bundles) {
    const { code, assets, stats } = await fromAliases(root, () =>
      ncc(path.join(root, entry), { cache: false, esm: false, quiet: true, target: 'es5' }),
    )
    const files = Object.entries(assets).map(([name, { source }]) => [name, source] as const)
    // The action is run by the Node that action.yml names; the command line by any.
    const program =
      folder === 'cli'
        ? [
            ['main.js', ascii(code.replace(/^#!.*\n/, ''))],
            ['index.js', await startFile(engines())],
          ]
        : [['index.js', ascii(code)]]
    const own = [...files, ...program, ['package.json', '{ "type": "commonjs" }\n']] as [string, string][]
    for (const [name, content] of own) {
      assertComplete(name, String(content))
      write(path.join(out, folder, name), content)
    }
    // pre-commit starts it as the program it is.
    if (folder === 'cli') chmodSync(path.join(out, folder, 'index.js'), 0o755)
    for (const file of filesOf(stats.toJson(everyModule).modules ?? [])) {
      const folder = packageOf(file)
      if (folder !== null) bundled.add(folder)
    }
  }
  write(path.join(out, 'licenses.txt'), licenses([...bundled]))
}

function engines(): string {
  return JSON.parse(readFileSync('package.json', 'utf8')).engines.node
}

/**
 * The same program in ASCII: V8 holds a text with one other character in two bytes each, and decoding and scanning
 * what is loaded at every start then takes a twelfth of it more.
 */
function ascii(code: string): string {
  if (/\\[^\0-\x7f]|String\.raw ?`[^`]*[^\0-\x7f]/.test(code))
    throw new Error('a character cannot be escaped')
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** The bundler leaves an import that it cannot find to the run, where it fails. */
function assertComplete(name: string, code: string): void {
  const missing = /eval\("require"\)\("([^"]+)"\)/.exec(code)
  if (missing !== null) throw new Error(`${name} imports ${missing[1]}, which is not there`)
}

/** The bundler takes its aliases from the current folder's tsconfig.json. */
async function fromAliases<T>(root: string, work: () => Promise<T>): Promise<T> {
  process.chdir(path.join(root, 'scripts', 'bundle'))
  try {
    return await work()
  } finally {
    process.chdir(root)
  }
}

const everyModule = {
  all: false,
  modules: true,
  nestedModules: true,
  modulesSpace: Number.POSITIVE_INFINITY,
  nestedModulesSpace: Number.POSITIVE_INFINITY,
}

function filesOf(modules: readonly BundledModule[]): string[] {
  return modules.flatMap(({ nameForCondition, modules: inner }) => [
    ...(nameForCondition ? [nameForCondition] : []),
    ...filesOf(inner ?? []),
  ])
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, content)
}
