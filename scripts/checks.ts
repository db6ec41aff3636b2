import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { lockfileProblems } from './lockfile.js'

interface Check {
  readonly name: string
  /** What is wrong, shown as it is; nothing when all is well. */
  readonly run: () => string
}

const tsc = 'node_modules/typescript/bin/tsc'
const biome = 'node_modules/@biomejs/biome/bin/biome'
const knip = 'node_modules/knip/bin/knip.js'

/** What `npm test` begins with. */
export const fastChecks: readonly Check[] = [
  { name: 'types', run: () => node(tsc, '--noEmit', '-p', '.') },
  { name: 'types of the page', run: () => node(tsc, '-p', 'src/page') },
  { name: 'format and lint', run: () => node(biome, 'check', '--error-on-warnings', '.') },
]

export const allChecks: readonly Check[] = [
  ...fastChecks,
  { name: 'generated files', run: () => node('lib/scripts/docs.js', '--check') },
  { name: 'lockfile', run: () => lockfileProblems(readJson('package-lock.json')).join('\n') },
  { name: 'nothing is unused', run: () => node(knip) },
  { name: 'nothing in src/ is used by tests alone', run: () => node(knip, '--production') },
]

/** Runs checks, says what is wrong, and counts. */
export function runChecks(checks: readonly Check[]): { readonly passed: number; readonly failed: number } {
  let failed = 0
  for (const { name, run } of checks) {
    const wrong = run()
    console.log(`${wrong === '' ? 'ok' : 'FAILED'}  ${name}`)
    if (wrong === '') continue
    failed += 1
    console.error(wrong)
  }
  return { passed: checks.length - failed, failed }
}

/** What a program prints when it fails. */
function node(script: string, ...options: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...options], { encoding: 'utf8' })
  return status === 0 ? '' : `${stdout}${stderr}`.trim() || `${script} ended with ${status}`
}

function readJson(file: string) {
  return JSON.parse(readFileSync(file, 'utf8'))
}
