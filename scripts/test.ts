import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { allChecks, fastChecks, runChecks } from './checks.js'

/**
 * `npm test [-- PATH…]`: types and lint, then the tests of the core, or those at the paths. `npm run test:all`: every
 * check and every test. The last line is `N passed, N failed`, whatever a tool prints; exit code 1 when something
 * failed.
 */
const results = '.cache/tests.json'

const options = process.argv.slice(2)
const all = options[0] === '--all'
const rest = all ? options.slice(1) : options

const checks = runChecks(all ? allChecks : fastChecks)
const tests = runTests(all || rest.length > 0 ? rest : ['--project', 'core'])
const passed = checks.passed + tests.passed
const failed = checks.failed + tests.failed
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

/** A test file that cannot even be loaded counts as one failure, as does a runner that left no results. */
function runTests(chosen: readonly string[]): { readonly passed: number; readonly failed: number } {
  rmSync(results, { force: true })
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${results}`]
  const runner = 'node_modules/vitest/vitest.mjs'
  const { status } = spawnSync(process.execPath, [runner, 'run', ...reporters, ...chosen], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const { numPassedTests, numFailedTests, testResults } = readResults()
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length
  const failed = numFailedTests + unloaded
  return { passed: numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed }
}

interface Results {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly {
    readonly status: string
    readonly assertionResults: readonly unknown[]
  }[]
}

function readResults(): Results {
  try {
    return JSON.parse(readFileSync(results, 'utf8'))
  } catch {
    return { numPassedTests: 0, numFailedTests: 1, testResults: [] }
  }
}
