import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { step } from '../action/harness.js'
import { folderWith } from '../folder.js'
import { commands } from './commands.js'

test('the GitLab job runs from a copy of the bundled command line, and leaves its report', () => {
  const folder = folderWith({})
  cpSync('examples/first', folder, { recursive: true })
  cpSync('dist/cli', path.join(folder, 'tools/override-lint'), { recursive: true })
  const { script, artifacts } = parse(readFileSync('examples/gitlab/gitlab-ci.yml', 'utf8'))['override-lint']
  const [program, ...args] = script[0].split(' ')
  expect(program).toBe('node')
  const { status } = spawnSync(process.execPath, args, { cwd: folder })
  expect(status).toBe(1)
  const report = JSON.parse(readFileSync(path.join(folder, artifacts.reports.codequality), 'utf8'))
  expect(report.map((finding: { check_name: string }) => finding.check_name)).toContain('smtp-tls-mismatch')
})

test('the pre-commit example names a hook that there is', () => {
  const example = parse(readFileSync('examples/pre-commit/pre-commit-config.yaml', 'utf8'))
  const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'))
  expect(hooks.map(({ id }: { id: string }) => id)).toContain(example.repos[0].hooks[0].id)
})

test.runIf(process.platform !== 'win32')('the line that makes a pre-push hook makes one', () => {
  const folder = folderWith({})
  mkdirSync(path.join(folder, '.git/hooks'), { recursive: true })
  const line = Object.keys(commands).find((command) => command.startsWith('printf')) ?? ''
  expect(spawnSync('sh', ['-c', line], { cwd: folder }).status).toBe(0)

  const npx = path.join(folder, 'npx')
  writeFileSync(npx, '#!/bin/sh\necho "$@"\nexit 1\n')
  chmodSync(npx, 0o755)
  const env = { PATH: `${folder}:${process.env['PATH']}` }
  const { status, stdout } = spawnSync(path.join(folder, '.git/hooks/pre-push'), {
    cwd: folder,
    encoding: 'utf8',
    env,
  })
  expect({ status, stdout }).toEqual({ status: 1, stdout: '--yes override-lint\n' })
})

test('self-lint expects what a run on the first example says', () => {
  const { jobs } = parse(readFileSync('.github/workflows/self-lint.yml', 'utf8'))
  const [, lint, compare] = jobs.finds.steps
  const folder = folderWith({})
  cpSync('examples/first', path.join(folder, 'examples/first'), { recursive: true })
  const { outputs } = step({ workspace: folder, inputs: lint.with })
  const names = [...compare.env.FOUND.matchAll(/outputs\.([\w-]+)/g)].map(([, name]) => name ?? '')
  const found = names.map((name) => outputs[name]).join(' ')
  expect(compare.run).toBe(`test "$FOUND" = '${found}'`)
})

test('what self-lint expects to pass passes', () => {
  const { jobs } = parse(readFileSync('.github/workflows/self-lint.yml', 'utf8'))
  const folder = folderWith({})
  cpSync('examples', path.join(folder, 'examples'), { recursive: true })
  const { code, outputs } = step({ workspace: folder, inputs: jobs.passes.steps[1].with })
  expect({ code, result: outputs['result'] }).toEqual({ code: 0, result: 'pass' })
})
