import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { soundFile } from '../test/samples.js'
import { hostileNames } from './bench/hostile-names.js'
import { costPerByte, lintTime, readTime } from './bench/inside.js'
import { keystrokes } from './bench/keystrokes.js'
import { monorepo } from './bench/monorepo.js'
import { pageRows } from './bench/page.js'
import { peer } from './bench/peer.js'
import { inTurn, run, type Took } from './bench/process.js'
import { type Row, ratioRow, table } from './bench/rows.js'
import { hostileShapes, ordinary } from './bench/shapes.js'

/**
 * `npm run bench`: whole processes in turn on the same inputs, and costs per byte within one process, as ratios
 * in one table. The bundle in dist/ is measured; nothing is asserted, since time is no matter for a test.
 */
const folder = mkdtempSync(path.join(tmpdir(), 'override-lint-bench-'))
const cli = path.resolve('dist/cli/index.js')
const action = path.resolve('dist/index.js')
try {
  const typed = await keystrokes(path.join(folder, 'editor'))
  const rows = [
    ...starts(),
    typed,
    ...peers(),
    monorepo(cli, path.join(folder, 'monorepo')),
    memory(),
    ...perByte(),
    ...hostile(),
    names(),
    ...(await pageRows()),
  ]
  console.log(`Node ${process.version}, ${process.platform} ${process.arch}\n`)
  console.log(table(rows))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function starts(): Row[] {
  const workspace = path.join(folder, 'one')
  mkdirSync(path.join(workspace, 'env'), { recursive: true })
  writeFileSync(path.join(workspace, 'env/global.override.env'), `${soundFile.join('\n')}\n`)
  const emptyModule = path.join(workspace, 'empty.mjs')
  writeFileSync(emptyModule, '')
  const node =
    (...args: string[]) =>
    () =>
      run([process.execPath, ...args], workspace)
  const runner = path.join(folder, 'runner')
  mkdirSync(runner)
  for (const name of ['output', 'summary']) writeFileSync(path.join(runner, name), '')
  writeFileSync(path.join(runner, 'event.json'), '{ "repository": { "id": 1, "private": true } }')
  const step = [
    'env',
    `GITHUB_WORKSPACE=${workspace}`,
    'GITHUB_EVENT_NAME=workflow_dispatch',
    `GITHUB_EVENT_PATH=${path.join(runner, 'event.json')}`,
    `GITHUB_OUTPUT=${path.join(runner, 'output')}`,
    `GITHUB_STEP_SUMMARY=${path.join(runner, 'summary')}`,
  ]
  const [bare, empty, ofCli, ofAction] = inTurn(
    [
      node('-e', '0'),
      node(emptyModule),
      node(cli),
      () => run([...step, process.execPath, action], workspace),
    ],
    21,
  )
  return [
    ratioRow('Start, one ordinary file: CLI against `node -e 0`, CPU', ratio(ofCli, bare, 'cpu'), 1.6),
    ratioRow('the same: the action', ratio(ofAction, bare, 'cpu'), 2.5),
    {
      what: 'the same: an empty ES module',
      figure: ratio(empty, bare, 'cpu').toFixed(2),
      target: '',
      met: null,
    },
  ]
}

function ratio(one: Took | null | undefined, other: Took | null | undefined, by: keyof Took): number {
  return one && other ? one[by] / other[by] : Number.NaN
}

function peers(): Row[] {
  const many = path.join(folder, 'many')
  const content = `${soundFile.join('\n')}\n`
  for (let file = 0; file < 10_000; file += 1) {
    const env = path.join(many, `server-${file}`)
    mkdirSync(env, { recursive: true })
    writeFileSync(
      path.join(env, 'global.override.env'),
      content.replaceAll('0f6ad1f2', file.toString(16).padStart(8, '0')),
    )
  }
  const large = path.join(folder, 'large')
  mkdirSync(large)
  writeFileSync(path.join(large, 'global.override.env'), ordinaryLines(200_000))
  const other = peer()
  return [
    against('10,000 ordinary files, wall time against dotenv-linter', many, other, 3),
    against('one file of 200,000 lines, likewise', large, other, 1),
  ]
}

function ordinaryLines(count: number): string {
  const lines = Array.from(
    { length: count },
    (_, line) => `globalSettings__launchDarkly__flagValues__flag${line}=value${line}`,
  )
  return `${lines.join('\n')}\n`
}

function against(what: string, where: string, other: string | null, rounds: number): Row {
  const limit = 60
  const [ours, theirs] = inTurn(
    [
      () => run([process.execPath, cli, '--format', 'json'], where),
      () => (other === null ? null : run([other, 'check', '--recursive', '--plain', '.'], where, limit)),
    ],
    rounds,
  )
  const seconds = ours ? `${(ours.wall / 1000).toFixed(1)} s` : 'failed'
  if (other === null)
    return { what, figure: `${seconds}; dotenv-linter is not to be had here`, target: 'ahead', met: null }
  if (!theirs)
    return {
      what,
      figure: `${seconds}; dotenv-linter did not finish in ${limit} s`,
      target: 'ahead',
      met: ours !== null,
    }
  const measured = ratio(ours, theirs, 'wall')
  return { what, figure: `${measured.toFixed(2)} (${seconds})`, target: 'ahead: below 1', met: measured < 1 }
}

/** The most memory a process held, as it says itself when it ends. */
function memory(): Row {
  const where = path.join(folder, 'memory')
  mkdirSync(where)
  const bytes = 10 * 1024 * 1024
  writeFileSync(path.join(where, 'global.override.env'), ordinary(bytes))
  const most = path.join(where, 'most')
  const preload = path.join(where, 'preload.cjs')
  writeFileSync(
    preload,
    `process.on('exit', () => require('fs').writeFileSync(${JSON.stringify(most)}, String(process.resourceUsage().maxRSS)))\n`,
  )
  run([process.execPath, '--require', preload, cli, '--format', 'json'], where)
  const held = existsSync(most) ? Number(readFileSync(most, 'utf8')) / 1024 : Number.NaN
  const allowed = (3 * bytes) / 1024 / 1024 + 80
  return {
    what: 'Memory for a file of 10 MiB',
    figure: `${held.toFixed(0)} MiB`,
    target: `below ${allowed} MiB (3 times the file and 80)`,
    met: held < allowed,
  }
}

function perByte(): Row[] {
  const sizes = [1_000, 100_000, 1_000_000, 10_000_000]
  const costs = sizes.map((size) => costPerByte(ordinary(size)))
  const figure = sizes.map((size, index) => `${size / 1000} kB: ${costs[index]?.toFixed(0)} ns`).join(', ')
  const spread = Math.max(...costs) / Math.min(...costs)
  return [
    { what: 'Cost per byte', figure, target: 'flat: at most 2 between 1 kB and 10 MB', met: spread <= 2 },
  ]
}

function hostile(): Row[] {
  const length = 200_000
  const [plainLint, plainRead] = [lintTime(ordinary(length)) / length, readTime(ordinary(length)) / length]
  return hostileShapes.map(({ name, text }) => {
    const content = text(length)
    const reading = readTime(content) / content.length / plainRead
    const linting = lintTime(content) / content.length / plainLint
    const figure = `readers ${reading.toFixed(2)}, lint ${linting.toFixed(2)}`
    return {
      what: `200,000 characters of ${name}, cost per byte against ordinary lines`,
      figure,
      target: 'lint at most 2',
      met: linting <= 2,
    }
  })
}

function names(): Row {
  const file = (count: number) => (round: number) =>
    hostileNames(count)
      .map((name) => `${name}r${round}=x\n`)
      .join('')
  const measured = lintTime(file(20_000), 3) / lintTime(file(1_000))
  return ratioRow('20,000 unknown names in a file against 1,000', measured, 22)
}
