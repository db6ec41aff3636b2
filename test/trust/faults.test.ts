import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { encode } from '../../src/source/decode.js'
import { markedSource } from './canary/generate.js'

const compiled = path.resolve('.cache/faults')
const workspace = mkdtempSync(path.join(tmpdir(), 'faults-'))
const written = path.join(workspace, 'written')

beforeAll(() => {
  const compiler = 'node_modules/typescript/bin/tsc'
  spawnSync(process.execPath, [compiler, '-p', '.', '--noCheck', '--outDir', compiled], { stdio: 'inherit' })
  mkdirSync(written)
  for (let seed = 1; seed <= 4; seed++) {
    const { path: name, text, companions } = markedSource(seed)
    const files = [{ path: name, text }, ...companions.values()]
    for (const { path: name, text } of files) {
      const place = path.join(workspace, name)
      mkdirSync(path.dirname(place), { recursive: true })
      if (text !== null) writeFileSync(place, encode(text))
    }
  }
  writeFileSync(
    path.join(workspace, 'config.yml'),
    'ignore:\n  - rule: secret-in-clear\n    reason: a lab\nrules: { open-registration: warning }\n',
  )
})
afterAll(() => rmSync(workspace, { recursive: true, force: true }))

interface Result {
  readonly failing: string | null
  readonly code: number
  readonly leak: string | null
}

/** A whole run for each function that it reaches, that function failing. */
function runs(
  entry: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): readonly Result[] {
  const driver = path.join(compiled, 'test/trust/faults/every-function.js')
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [driver, path.join(compiled, 'src', entry), written, ...args],
    { cwd: workspace, encoding: 'utf8', env, maxBuffer: 2 ** 30 },
  )
  expect(stderr).toBe('')
  return JSON.parse(stdout)
}

const reports = ['text', 'json', 'sarif', 'github', 'gitlab'].flatMap((format) => [
  '--report',
  `${format}=written/${format}`,
])

const calls: readonly {
  readonly of: string
  readonly code: number
  readonly run: () => readonly Result[]
  readonly atLeast: number
}[] = [
  {
    of: 'linting with every report',
    code: 1,
    atLeast: 380,
    run: () => runs('cli.js', ['--config', 'config.yml', ...reports]),
  },
  {
    of: 'the dry run of the fixes, and a baseline',
    code: 0,
    atLeast: 300,
    run: () => runs('cli.js', ['--no-config', '--fix-dry-run', '--write-baseline', 'written/baseline']),
  },
  {
    of: 'the preview of the update',
    code: 0,
    atLeast: 100,
    run: () => runs('cli.js', ['preview-update', markedSource(3).path]),
  },
  {
    of: 'the action with step debugging',
    code: 1,
    atLeast: 300,
    run: () => {
      const runner = ['output.runner', 'summary.runner', 'state.runner'].map((name) => {
        const place = path.join(written, name)
        writeFileSync(place, '')
        return place
      })
      return runs('action.js', [], {
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: workspace,
        GITHUB_OUTPUT: runner[0] ?? '',
        GITHUB_STEP_SUMMARY: runner[1] ?? '',
        GITHUB_STATE: runner[2] ?? '',
        ACTIONS_STEP_DEBUG: 'true',
        RUNNER_DEBUG: '1',
        'INPUT_SARIF-FILE': 'written/sarif',
        'INPUT_JSON-FILE': 'written/json',
      })
    },
  },
]

describe.each(calls)('$of, each function that it reaches failing once', ({ run, code, atLeast }) => {
  test('shows nothing of the files, and says with its exit code that it failed', { timeout: 300_000 }, () => {
    const [sound, ...failing] = run()
    expect(sound?.code).toBe(code)
    expect(failing.length).toBeGreaterThan(atLeast)
    expect(failing.filter(({ leak }) => leak !== null)).toEqual([])
    expect(failing.filter(({ code }) => code !== 3)).toEqual([])
  })
})
