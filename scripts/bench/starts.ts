import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { soundFile } from '../../test/samples.js'
import { peers, peersFolder } from './peer.js'
import { inTurn, ratio, run } from './process.js'
import type { Row } from './rows.js'

const cli = path.resolve('dist/cli/index.js')
const main = path.resolve('dist/cli/main.js')
const rounds = 21

/** One ordinary file, from the start of a process to its end, in time of the processor. */
export function startRows(folder: string): Row[] {
  const workspace = path.join(folder, 'one')
  mkdirSync(path.join(workspace, 'env'), { recursive: true })
  writeFileSync(path.join(workspace, 'env/global.override.env'), `${soundFile.join('\n')}\n`)
  return [ofCli(workspace, folder), ...besidePeers(workspace)]
}

function ofCli(workspace: string, folder: string): Row {
  const compiled = path.join(folder, 'compiled.cjs')
  writeFileSync(compiled, whatIsCompiled(path.join(folder, 'code-cache')))
  run([process.execPath, compiled, 'make', main], workspace)
  const node = (...args: string[]) => run([process.execPath, ...args], workspace)
  const [bare, ours, floor] = inTurn(
    [() => node('-e', '0'), () => node(cli), () => node(compiled, 'use', main)],
    rounds,
  )
  return {
    what: 'The CLI on one file against `node -e 0`, CPU',
    measured: ratio(ours, bare, 'cpu'),
    goal: 2.4,
    bar: 4.6,
    floor: ratio(floor, bare, 'cpu') ?? 'not measured',
  }
}

/** Runs a script with V8's code cache of a former run: of one build of Node, so it cannot be shipped. */
function whatIsCompiled(cache: string): string {
  return `const [, , mode, file] = process.argv
const fs = require('fs'), path = require('path'), vm = require('vm'), cache = ${JSON.stringify(cache)}
const cachedData = mode === 'use' ? fs.readFileSync(cache) : undefined
const code = '(function (exports, require, module, __filename, __dirname) {' + fs.readFileSync(file, 'utf8') + '\\n})'
const script = new vm.Script(code, { filename: file, cachedData })
process.argv = [process.argv[0], file]
const module_ = { exports: {} }
script.runInThisContext()(module_.exports, require('module').createRequire(file), module_, file, path.dirname(file))
if (mode === 'make') process.on('exit', () => fs.writeFileSync(cache, script.createCachedData()))
`
}

function besidePeers(workspace: string): Row[] {
  const folder = peersFolder()
  const commands = Object.entries(peers).map(([name, [program, file]]) => ({ name, program, file }))
  if (folder !== null) {
    writeFileSync(path.join(folder, 'page.md'), '# A page\n\nOne sentence.\n')
    writeFileSync(path.join(folder, 'script.js'), 'export const one = 1\n')
    writeFileSync(
      path.join(folder, 'eslint.config.mjs'),
      'export default [{ rules: { "no-undef": "error" } }]\n',
    )
    writeFileSync(path.join(folder, 'global.override.env'), `${soundFile.join('\n')}\n`)
    const rules = [{ id: '@secretlint/secretlint-rule-preset-recommend' }]
    writeFileSync(path.join(folder, '.secretlintrc.json'), JSON.stringify({ rules }))
  }
  const [ours, ...others] = inTurn(
    [
      () => run([process.execPath, cli], workspace),
      ...commands.map(({ program, file }) => () => {
        if (folder === null) return null
        return run([process.execPath, path.join(folder, 'node_modules', program), file], folder)
      }),
    ],
    7,
  )
  return commands.map(({ name }, index) => ({
    what: `The CLI on one file against ${name} on one of its own, CPU`,
    measured: ratio(ours, others[index], 'cpu'),
    bar: 1,
  }))
}
