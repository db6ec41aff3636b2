import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { inTurn, ratio, run } from './process.js'
import type { Row } from './rows.js'

const cli = path.resolve('dist/cli/index.js')

const folders = 20_000
/** One of so many folders has an env file of another program. */
const foreignEvery = 10
/** Twice what the first edition took, which looked at names alone: 1.25 times the walk. */
const allowed = 2.5

/** What finding the one file of a monorepo takes, by the processor time of a walk that looks at nothing. */
export function monorepo(where: string): Row {
  const tree = path.join(where, 'tree')
  for (let folder = 0; folder < folders; folder += 1) {
    const place = path.join(tree, `group-${folder % 100}`, `package-${folder}`)
    mkdirSync(place, { recursive: true })
    writeFileSync(path.join(place, 'index.js'), '')
    if (folder % foreignEvery === 0) writeFileSync(path.join(place, '.env'), foreign(folder))
  }
  writeFileSync(path.join(tree, 'global.override.env'), 'globalSettings__siteName=Vault\n')
  const walk = path.join(where, 'walk.mjs')
  writeFileSync(walk, bareWalk)
  const [ours, bare] = inTurn(
    [() => run([process.execPath, cli, '--format', 'json'], tree), () => run([process.execPath, walk], tree)],
    7,
  )
  return {
    what: `${folders} folders with ${folders / foreignEvery} \`.env\` files of other programs: CLI against a bare walk, CPU`,
    measured: ratio(ours, bare, 'cpu'),
    bar: allowed,
    floor: 1,
  }
}

function foreign(folder: number): string {
  return `DOMAIN=https://vault-${folder}.brindlemoor.com\nSIGNUPS_ALLOWED=false\nSMTP_HOST=mail\nSMTP_PORT=587\n`
}

const bareWalk = `import { readdirSync } from 'node:fs'
function walk(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) walk(folder + '/' + entry.name)
}
walk('.')
`
