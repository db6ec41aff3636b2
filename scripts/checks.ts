import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { lockfileProblems } from './lockfile.js'

interface Check {
  readonly name: string
  /** What is wrong, shown as it is; nothing when all is well. */
  readonly run: () => string
}

const checks: readonly Check[] = [
  { name: 'types', run: () => node('node_modules/typescript/bin/tsc', '--noEmit', '-p', '.') },
  { name: 'types of the page', run: () => node('node_modules/typescript/bin/tsc', '-p', 'src/page') },
  {
    name: 'format and lint',
    run: () => node('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'),
  },
  { name: 'generated files', run: () => node('lib/scripts/docs.js', '--check') },
  { name: 'lockfile', run: () => lockfileProblems(readJson('package-lock.json')).join('\n') },
]

/** Runs every check, says what is wrong, and counts. */
export function runChecks(): { readonly passed: number; readonly failed: number } {
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
