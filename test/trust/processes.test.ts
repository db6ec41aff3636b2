import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { encode } from '../../src/source/decode.js'
import { step } from '../action/harness.js'
import { cli } from '../cli/run.js'
import { folderWith } from '../folder.js'
import { markedSource } from './canary/generate.js'
import { leakIn } from './canary/marker.js'

const seeds = Array.from({ length: 60 }, (_, index) => index + 1)

/** A folder with marked files in it, their companions where Setup puts them. */
function markedFolder(): string {
  const folder = folderWith({})
  for (const seed of seeds) {
    const { path: name, text, companions } = markedSource(seed)
    const at = (role: string) =>
      path.join(
        folder,
        String(seed),
        { mssql: 'bwdata/env/mssql.override.env', config: 'bwdata/config.yml' }[role] ??
          `bwdata/docker/${role}`,
      )
    if (text !== null) write(path.join(folder, name), encode(text))
    for (const [role, { text }] of companions) write(at(role), encode(text))
  }
  return folder
}

function write(file: string, content: Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, content)
}

function contents(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'))
    .join('\n')
}

const formats = ['text', 'json', 'sarif', 'github', 'gitlab']
const { path: one } = markedSource(4)

describe('the command line on marked files', () => {
  test('prints and writes no mark in any format, in the baseline and in the dry run', () => {
    const folder = markedFolder()
    const reports = formats.flatMap((format) => ['--report', `${format}=out/${format}`])
    const runs = [
      cli(folder, reports),
      ...formats.map((format) => cli(folder, ['--format', format, '--color', 'always'])),
      cli(folder, ['--fix-dry-run']),
      cli(folder, ['--write-baseline', 'out/baseline.json']),
      cli(folder, ['--baseline', 'out/baseline.json', '--format', 'json']),
    ]
    expect(runs.map(({ code }) => code)).toEqual([1, 1, 1, 1, 1, 1, 1, 0, 0])
    for (const { stdout, stderr } of runs) expect([leakIn(stdout), leakIn(stderr)]).toEqual([null, null])
    expect(leakIn(contents(path.join(folder, 'out')))).toBeNull()
  })

  test('previews no mark', () => {
    const folder = markedFolder()
    for (const seed of seeds.slice(0, 12)) {
      const { code, stdout, stderr } = cli(folder, ['preview-update', markedSource(seed).path])
      expect([code, leakIn(stdout), leakIn(stderr)]).toEqual([0, null, null])
    }
  })

  test.each([
    ['the config', ['--config', one]],
    ['the baseline', ['--baseline', one]],
    ['a subject to explain', ['explain', one]],
    ['a folder to write in', ['--report', `json=${one}/report`]],
    ['the config and the baseline of what is fixed', ['--fix', '--config', one]],
  ])('says nothing of a file given for %s', (_, args) => {
    const { code, stdout, stderr } = cli(markedFolder(), args)
    expect([code, leakIn(stdout), leakIn(stderr)]).toEqual([2, null, null])
    expect(stderr).toMatch(/^override-lint: \S/)
  })

  test('tells of its fixes without a mark', () => {
    for (const mode of ['--fix', '--fix=unsafe']) {
      const { code, stdout, stderr } = cli(markedFolder(), [mode])
      expect([code, leakIn(stdout), leakIn(stderr)]).toEqual([1, null, null])
    }
  })
})

describe('the action on marked files', () => {
  test('shows no mark in the log, the summary, the outputs and the files, with step debugging', () => {
    const workspace = markedFolder()
    const inputs = { 'sarif-file': 'out/sarif', 'json-file': 'out/json' }
    const env = { ACTIONS_STEP_DEBUG: 'true', ACTIONS_RUNNER_DEBUG: 'true', RUNNER_DEBUG: '1' }
    const { code, stdout, stderr, summary, outputs } = step({ workspace, inputs, env })
    expect(code).toBe(1)
    expect(summary).toContain('failed')
    const shown = [stdout, stderr, summary, JSON.stringify(outputs), contents(path.join(workspace, 'out'))]
    expect(shown.map(leakIn)).toEqual(shown.map(() => null))
  })
})
