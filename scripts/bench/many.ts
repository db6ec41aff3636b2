import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { soundFile } from '../../test/samples.js'
import { dotenvLinter } from './peer.js'
import { inTurn, ratio, run } from './process.js'
import type { Row } from './rows.js'

const cli = path.resolve('dist/cli/index.js')

/** Ten thousand files, and a thousand under a thousand overrides. */
export function manyRows(folder: string): Row[] {
  return [...tenThousand(path.join(folder, 'many')), overrides(path.join(folder, 'overrides'))]
}

function tenThousand(where: string): Row[] {
  writeServers(where, 10_000)
  const other = dotenvLinter()
  const [ours, theirs] = inTurn(
    [
      () => run([process.execPath, cli, '--format', 'json'], where),
      () => (other === null ? null : run([other, 'check', '--recursive', '--plain', '.'], where)),
    ],
    3,
  )
  const seconds = ours === null || ours === undefined ? 'failed' : `${(ours.wall / 1000).toFixed(1)} s`
  return [
    {
      what: '10,000 files against dotenv-linter, wall time',
      measured: ratio(ours, theirs, 'wall'),
      goal: 2,
      bar: 2.8,
      note: seconds,
      floor: '0.1 ms a file for it, which reads no value',
    },
    {
      what: 'the same: memory',
      measured: memoryOf(where),
      unit: 'MiB',
      bar: 240,
      floor: 'Node alone: 41 MiB',
    },
  ]
}

/** The most memory a process held, as it says itself when it ends. */
function memoryOf(where: string): number | null {
  const most = path.join(where, '..', 'most')
  const preload = path.join(where, '..', 'preload.cjs')
  const save = `require('fs').writeFileSync(${JSON.stringify(most)}, String(process.resourceUsage().maxRSS))`
  writeFileSync(preload, `process.on('exit', () => ${save})\n`)
  run([process.execPath, '--require', preload, cli, '--format', 'json'], where)
  return existsSync(most) ? Number(readFileSync(most, 'utf8')) / 1024 : null
}

function overrides(where: string): Row {
  writeServers(where, 1000)
  const config = path.join(where, 'with.yml')
  const items = Array.from(
    { length: 1000 },
    (_, i) => `  - files: "server-${i}/**"\n    rules: { admins-empty: warning }`,
  )
  writeFileSync(config, `overrides:\n${items.join('\n')}\n`)
  const [without, ours] = inTurn(
    [
      () => run([process.execPath, cli, '--no-config', '--format', 'json'], where),
      () => run([process.execPath, cli, '--config', 'with.yml', '--format', 'json'], where),
    ],
    3,
  )
  return {
    what: '1,000 files under 1,000 overrides against none, CPU',
    measured: ratio(ours, without, 'cpu'),
    bar: 2.2,
    note: ours ? `${(ours.wall / 1000).toFixed(1)} s` : 'failed',
  }
}

function writeServers(where: string, count: number): void {
  const content = `${soundFile.join('\n')}\n`
  for (let file = 0; file < count; file += 1) {
    const server = path.join(where, `server-${file}`)
    mkdirSync(server, { recursive: true })
    const id = file.toString(16).padStart(8, '0')
    writeFileSync(path.join(server, 'global.override.env'), content.replaceAll('0f6ad1f2', id))
  }
}
