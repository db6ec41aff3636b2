import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { reportFile } from './report.js'

const version = '9.6.1'
const folder = path.resolve('.cache/stryker')
const program = path.join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js')

const core = 'src/{messages,source,readers,settings,organization,rules,report}/**/*.ts'

/** What Stryker is told, whatever the command line adds. */
const config = {
  testRunner: 'core-tests',
  plugins: [path.resolve(import.meta.dirname, 'plugin.js')],
  mutate: [core],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  reporters: ['json', process.stdout.isTTY ? 'progress' : 'progress-append-only'],
  jsonReporter: { fileName: reportFile },
  incrementalFile: '.cache/stryker-incremental.json',
  tempDirName: '.cache/stryker-tmp',
  ignorePatterns: ['dist', 'lib', '.cache', 'coverage', 'reports', 'docs/pictures'],
  // Stryker reads tsconfig.json with a function that TypeScript 7 has no more, and there is nothing to change in it.
  tsconfigFile: 'none.json',
  disableTypeChecks: false,
  allowConsoleColors: false,
  warnings: { slow: false },
}

/** Whether Stryker is there, installed under .cache/ on first use: as a dependency it would triple them. */
export function hasStryker(): boolean {
  if (!existsSync(program)) install()
  return existsSync(program)
}

/** Runs Stryker with these options and gives its exit code. */
export function runStryker(options: readonly string[]): number {
  const file = path.join(folder, 'config.json')
  writeFileSync(file, JSON.stringify(config))
  const { status } = spawnSync(process.execPath, [program, 'run', file, ...options], { stdio: 'inherit' })
  return status ?? 1
}

/** Its peers are here already. */
function install(): void {
  const options = [
    '--no-save',
    '--ignore-scripts',
    '--no-package-lock',
    '--legacy-peer-deps',
    '--prefix',
    folder,
  ]
  spawnSync('npm', ['install', ...options, `@stryker-mutator/core@${version}`], { stdio: 'ignore' })
}
