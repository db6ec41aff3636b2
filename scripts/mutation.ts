import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/**
 * `npm run mutation [-- BASE]`: changes each file of the core that differs from BASE (`main`) in every small way there
 * is, one at a time, and lists the changes that no test of the core notices. Stryker is downloaded to .cache/ on first
 * use; as a dependency it would triple them. It is told what to do in stryker.config.json.
 */
const core = /^src\/(?:messages|source|readers|settings|server|readiness|rules|policy|report)\/.*\.ts$/
const packages = ['@stryker-mutator/core@9.6.1', '@stryker-mutator/vitest-runner@9.6.1']
const folder = '.cache/stryker'

const [base = 'main'] = process.argv.slice(2)
const changed = run('git', ['diff', '--name-only', '--diff-filter=d', '--relative', base])
  .split('\n')
  .filter((file) => core.test(file))

if (changed.length === 0) console.log(`No file of the core differs from ${base}.`)
else {
  const program = `${folder}/node_modules/@stryker-mutator/core/bin/stryker.js`
  // Its peers are here already.
  const options = ['--no-save', '--ignore-scripts', '--no-package-lock', '--legacy-peer-deps']
  if (!existsSync(program)) run('npm', ['install', ...options, '--prefix', folder, ...packages])
  const { status } = spawnSync(process.execPath, [program, 'run', '--mutate', changed.join(',')], {
    stdio: 'inherit',
    env: { ...process.env, ONLY_CORE: '1' },
  })
  process.exitCode = status ?? 1
}

function run(program: string, options: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, options, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} ${options.join(' ')}: ${error?.message ?? stderr}`)
  return stdout
}
