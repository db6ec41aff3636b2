import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { step } from '../action/harness.js'
import { folderWith } from '../folder.js'
import { broken, clean, name } from '../samples.js'
import { cli, program } from './run.js'

const workflowPath = '.github/workflows/override-lint.yml'
const configPath = '.github/override-lint.yml'
const baselinePath = '.github/override-lint.baseline.json'

const repository = (files: Readonly<Record<string, string>>) =>
  folderWith({ '.git/HEAD': 'ref: refs/heads/main\n', ...files })
const read = (folder: string, file: string) => readFileSync(path.join(folder, file), 'utf8')
const all = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => !file.startsWith('.git/'))
    .sort()

/** What the workflow that was written says of a workspace, as the runner would run its last step. */
function dryRun(workspace: string): { code: number | null; result: string | undefined } {
  const { jobs } = parse(read(workspace, workflowPath))
  const { uses, with: inputs = {} } = jobs['override-lint'].steps.at(-1)
  expect(uses).toMatch(/^override-lint\/override-lint@/)
  const { code, outputs } = step({ workspace, inputs })
  return { code, result: outputs['result'] }
}

describe('init', () => {
  test('shows what it found and each file it writes, writes them, and says what is left', () => {
    const folder = repository({ [name]: clean })
    const { code, stdout, stderr } = cli(folder, ['init'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain(`  ${name}: standard installation, whole file; 0 errors, 0 warnings, 1 notice\n`)
    for (const file of [workflowPath, configPath]) {
      const shown = read(folder, file).trimEnd().split('\n')
      expect(stdout).toContain(
        [`--- /dev/null\n+++ ${file}\n@@ -0,0 +1,${shown.length} @@`, ...shown].join('\n+'),
      )
      expect(stdout).toContain(`\n${file} is written.\n`)
    }
    expect(existsSync(path.join(folder, baselinePath))).toBe(false)
    expect(stdout).toContain('and add `override-lint`')
    expect(stdout).toContain('send yourself an invitation')
    expect(parse(read(folder, configPath)).organization.features).toEqual([
      'invitations',
      'billing-sync',
      'invite-only',
    ])
  })

  test('records findings in a baseline, and the verdict is the same here and in the workflow', () => {
    const folder = repository({ [name]: broken })
    const { code, stdout } = cli(folder, ['init'])
    expect(code).toBe(0)
    expect(stdout).toContain('1 error or warning is recorded')
    expect(stdout).toContain('With this, the check passes:\n  1 file checked: 0 errors')
    expect(cli(folder, []).code).toBe(0)
    expect(dryRun(folder)).toEqual({ code: 0, result: 'pass' })
    writeFileSync(path.join(folder, name), broken.replace('disableUserRegistration=true', 'x=true'))
    expect(cli(folder, []).code).toBe(1)
    expect(dryRun(folder)).toEqual({ code: 1, result: 'fail' })
  })

  test('passes here and in the workflow with all examples in one repository, good and bad', () => {
    const folder = repository({})
    cpSync('examples/works', path.join(folder, 'works'), { recursive: true })
    cpSync('examples/breaks', path.join(folder, 'breaks'), { recursive: true })
    const { code, stdout } = cli(folder, ['init'])
    expect(code, stdout.split('With this')[1]).toBe(0)
    expect(cli(folder, []).code).toBe(0)
    expect(dryRun(folder)).toEqual({ code: 0, result: 'pass' })
  })

  test('--print writes nothing', () => {
    const folder = repository({ [name]: broken })
    const before = all(folder)
    const { code, stdout } = cli(folder, ['init', '--print'])
    expect(code).toBe(0)
    expect(stdout).toContain('+  override-lint:\n')
    expect(stdout).toContain('Nothing was written (`--print`).')
    expect(all(folder)).toEqual(before)
  })

  test('never overwrites: what is there stays, and counts', () => {
    const config = 'fail-on: warning\n'
    const workflow =
      'on: push\njobs:\n  env:\n    name: vault\n    steps:\n      - uses: override-lint/override-lint@v1\n'
    const files = { [name]: clean, [configPath]: config, '.github/workflows/ours.yml': workflow }
    const folder = repository(files)
    const { code, stdout } = cli(folder, ['init'])
    expect(code).toBe(0)
    expect(stdout).toContain('.github/workflows/ours.yml is there and stays as it is.')
    expect(stdout).toContain('.github/override-lint.yml is there and stays as it is.')
    expect(stdout).toContain('There is nothing to write.')
    expect(stdout).toContain('and add `vault`')
    expect(all(folder)).toEqual(all(repository(files)))
    expect(read(folder, configPath)).toBe(config)
  })

  test('a second time there is nothing to write', () => {
    const folder = repository({ [name]: broken })
    cli(folder, ['init'])
    const written = all(folder).map((file) => (file.includes('.yml') ? read(folder, file) : file))
    expect(cli(folder, ['init']).stdout).toContain('There is nothing to write.')
    expect(all(folder).map((file) => (file.includes('.yml') ? read(folder, file) : file))).toEqual(written)
  })

  test('of a folder of a repository is for the repository', () => {
    const folder = repository({ [`deploy/${name}`]: clean })
    expect(cli(path.join(folder, 'deploy'), ['init']).code).toBe(0)
    expect(existsSync(path.join(folder, workflowPath))).toBe(true)
    const other = repository({ [name]: clean })
    expect(cli(folder, ['init', other]).code).toBe(0)
    expect(existsSync(path.join(other, workflowPath))).toBe(true)
  })

  test('nothing to check, or no folder: 2, and nothing is written', () => {
    const folder = repository({ 'readme.md': '' })
    expect(cli(folder, ['init'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('there is nothing to set up'),
    })
    expect(all(folder)).toEqual(all(repository({ 'readme.md': '' })))
    expect(cli(folder, ['init', 'gone']).stderr).toContain('gone is not a folder.')
    expect(cli(folder, ['--print']).stderr).toContain('`--print` belongs to `override-lint init`.')
  })

  test('an unreadable file: 2, as the check will say', () => {
    const folder = repository({ [name]: clean, 'lab/global.override.env/x': '' })
    expect(cli(folder, ['init'])).toMatchObject({ code: 2, stdout: expect.stringContaining('does not pass') })
  })

  test('speaks French', () => {
    const { stdout } = cli(repository({ [name]: broken }), ['init', '--print', '--language=fr'])
    expect(stdout).toMatch(/^Trouvé/)
    expect(stdout).toContain('Il reste à faire')
  })
})

describe('init on GitLab', () => {
  const remote = '[remote "origin"]\n\turl = git@gitlab.acme.net:ops/vault.git\n'

  test('writes the job, and the config where GitLab keeps no folder for it', () => {
    const folder = repository({ [name]: clean, '.git/config': remote })
    const { code, stdout } = cli(folder, ['init'])
    expect(code).toBe(0)
    expect(stdout).toContain('“Pipelines must succeed”')
    expect(all(folder).filter((file) => file.startsWith('.'))).toEqual([
      '.git',
      '.gitlab-ci.yml',
      '.override-lint.yml',
    ])
    const [command = ''] = parse(read(folder, '.gitlab-ci.yml'))['override-lint'].script
    const args = command.split(' ').slice(3)
    expect(cli(folder, args).code).toBe(0)
    expect(existsSync(path.join(folder, 'gl-code-quality-report.json'))).toBe(true)
  })

  test('writes beside a pipeline that is there, and says how to include it', () => {
    const folder = repository({ [name]: clean, '.gitlab-ci.yml': 'build: { script: [make] }\n' })
    const { stdout } = cli(folder, ['init'])
    expect(stdout).toContain('.gitlab-ci.yml is there and stays as it is.')
    expect(stdout).toContain('`include: .gitlab/override-lint.yml`')
    expect(read(folder, '.gitlab-ci.yml')).toBe('build: { script: [make] }\n')
    expect(parse(read(folder, '.gitlab/override-lint.yml'))).toHaveProperty('override-lint')
  })

  test('a pipeline beside a remote on GitHub is not asked', () => {
    const url = 'https://github.com/acme/vault'
    const folder = repository({
      [name]: clean,
      '.gitlab-ci.yml': '',
      '.git/config': `[remote "origin"]\n  url = ${url}\n`,
    })
    cli(folder, ['init'])
    expect(existsSync(path.join(folder, workflowPath))).toBe(true)
  })
})

describe('the pin of the action', () => {
  const commit = 'abcdef0123'.repeat(4)
  const bundle = path.dirname(program)

  /** The program as a package of npm, or as a folder that was copied. */
  function uses(files: Readonly<Record<string, string>>, place: string): string {
    const installed = folderWith(files)
    cpSync(bundle, path.join(installed, place), { recursive: true })
    const folder = repository({ [name]: clean })
    cli(folder, ['init'], { program: path.join(installed, place, 'index.js') })
    return /uses: (override-lint\/.*)/.exec(read(folder, workflowPath))?.[1] ?? ''
  }

  test.skipIf(process.env['TEST_COMPILED'])('is the commit that the package says it was made from', () => {
    const manifest = JSON.stringify({ name: 'override-lint', gitHead: commit })
    expect(uses({ 'package.json': manifest }, 'dist/cli')).toBe(
      `override-lint/override-lint@${commit} # v1.0.0`,
    )
  })

  test.skipIf(process.env['TEST_COMPILED'])('is that of a checkout of this project', () => {
    const files = {
      'package.json': '{ "name": "override-lint" }',
      '.git/HEAD': `${commit}\n`,
      '.git/packed-refs': `${commit} refs/tags/v1.0.0\n`,
    }
    expect(uses(files, 'dist/cli')).toBe(`override-lint/override-lint@${commit} # v1.0.0`)
  })

  test.skipIf(process.env['TEST_COMPILED'])('claims no version of a checkout that is no release', () => {
    const files = { 'package.json': '{ "name": "override-lint" }', '.git/HEAD': `${commit}\n` }
    expect(uses(files, 'dist/cli')).toBe(`override-lint/override-lint@${commit}`)
  })

  test.skipIf(process.env['TEST_COMPILED'])('is never that of the repository it was copied into', () => {
    const files = { 'package.json': '{ "name": "vault" }', '.git/HEAD': `${commit}\n` }
    expect(uses(files, 'tools/override-lint')).toBe('override-lint/override-lint@v1.0.0')
  })
})
