import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import ncc from '@vercel/ncc'
import { licenses, packageOf } from '../../lib/scripts/licenses.js'
import { packageFiles } from './manifest.mjs'
import { zip } from './zip.mjs'

/**
 * `npm run vscode [-- --server FOLDER] [--out FOLDER]`: packs the extension as `override-lint-VERSION.vsix`, with
 * the bundled command line as its server. The same sources make the same bytes. Our own archive, since Visual
 * Studio Code's packer brings two hundred packages to do what these hundred lines do; it publishes the file as it is
 * (`vsce publish --packagePath`).
 */
const { values } = parseArgs({
  options: { server: { type: 'string', default: 'dist/cli' }, out: { type: 'string', default: '.cache' } },
})
const here = path.dirname(fileURLToPath(import.meta.url))
const root = path.resolve(here, '../..')
const { version } = jsonOf(path.join(root, 'package.json'))
// The sources are ES modules, what they are bundled into is none.
const extension = { ...jsonOf(path.join(here, 'package.json')), version, type: 'commonjs' }
const bundle = await ncc(path.join(root, 'lib/editors/vscode/extension.js'), {
  cache: false,
  esm: false,
  quiet: true,
  target: 'es2022',
  // Visual Studio Code gives it.
  externals: ['vscode'],
})

const files = new Map([
  ['package.json', Buffer.from(`${JSON.stringify(extension, null, 2)}\n`)],
  ['README.md', readFileSync(path.join(here, 'README.md'))],
  ['LICENSE.txt', readFileSync(path.join(root, 'LICENSE'))],
  ['licenses.txt', Buffer.from(licensesOf(bundle.stats))],
  ['config.schema.json', readFileSync(path.join(root, 'docs/schemas/config.schema.json'))],
  ['extension.js', Buffer.from(bundle.code)],
  ...filesOf(path.resolve(values.server)).map(([name, content]) => [`server/${name}`, content]),
])
const added = packageFiles(extension, [...files.keys()])
const content = new Map([
  ...[...added].map(([name, text]) => [name, Buffer.from(text)]),
  ...[...files].map(([name, bytes]) => [`extension/${name}`, bytes]),
])
const file = path.join(path.resolve(values.out), `${extension.name}-${extension.version}.vsix`)
mkdirSync(path.dirname(file), { recursive: true })
writeFileSync(file, zip(content))
console.log(path.relative(process.cwd(), file))

function filesOf(folder) {
  return readdirSync(folder)
    .sort()
    .map((name) => [name, readFileSync(path.join(folder, name))])
}

function jsonOf(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** The licenses of what the extension is made of, and of what its server is. */
function licensesOf(stats) {
  const { modules = [] } = stats.toJson({
    all: false,
    modules: true,
    nestedModules: true,
    modulesSpace: 1e9,
    nestedModulesSpace: 1e9,
  })
  const folders = new Set(namesIn(modules).flatMap((name) => packageOf(name) ?? []))
  const server = readFileSync(path.join(root, 'dist/licenses.txt'), 'utf8')
  return `${licenses([...folders])}\n${'-'.repeat(79)}\n\n${server}`
}

function namesIn(modules) {
  return modules.flatMap(({ nameForCondition, modules: inner = [] }) => [
    ...(nameForCondition ? [nameForCondition] : []),
    ...namesIn(inner),
  ])
}
