import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { nameKind } from '../../src/source/file-name.js'
import { step } from '../action/harness.js'
import { folderWith } from '../folder.js'

/** A repository with a bad file, and the bundled command line where the recipes have it. */
function repositoryWith(tools: string): string {
  const folder = folderWith({})
  cpSync('examples/first', folder, { recursive: true })
  cpSync('dist/cli', path.join(folder, tools), { recursive: true })
  return folder
}

/** Ends the process where anything looks for a network. */
const noNetwork = `
const fail = (what) => () => { process.stderr.write('asked the network: ' + what); process.exit(99) }
require('node:net').Socket.prototype.connect = fail('connect')
require('node:dns').lookup = fail('lookup')
require('node:dgram').createSocket = fail('socket')
`

function withoutNetwork(): Readonly<Record<string, string>> {
  const file = path.join(folderWith({ 'no-network.cjs': noNetwork }), 'no-network.cjs')
  return { NODE_OPTIONS: `--require="${file.replaceAll('\\', '/')}"` }
}

function shell(folder: string, command: string, env: Readonly<Record<string, string>> = {}) {
  return spawnSync(command, { cwd: folder, shell: true, encoding: 'utf8', env: { ...process.env, ...env } })
}

const readYaml = (file: string) => parse(readFileSync(file, 'utf8'))

const commands = [
  ['Jenkins', /sh '(.*)'/.exec(readFileSync('examples/jenkins/Jenkinsfile', 'utf8'))?.[1] ?? ''],
  [
    'Azure Pipelines',
    readYaml('examples/azure-pipelines/azure-pipelines.yml').steps.find(
      (each: { script?: string }) => each.script !== undefined,
    ).script,
  ],
  [
    'Bitbucket',
    readYaml('examples/bitbucket/bitbucket-pipelines.yml').pipelines['pull-requests']['**'][0].step.script[0],
  ],
  [
    'a runner without network',
    readYaml('examples/workflows/offline.yml').jobs['override-lint'].steps.at(-1).run,
  ],
] as const

describe.each(commands)('the job for %s', (_, command) => {
  test('fails for a file that breaks, leaves the report it names, and asks no network', () => {
    const folder = repositoryWith('tools/override-lint')
    const { status, stdout, stderr } = shell(folder, command, withoutNetwork())
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.not.stringContaining('network') })
    expect(stdout).toContain('smtp-tls-mismatch')
    const report = /--report sarif=(\S+)/.exec(command)?.[1]
    if (report !== undefined)
      expect(JSON.parse(readFileSync(path.join(folder, report), 'utf8'))).toMatchObject({ version: '2.1.0' })
  })
})

test('the guard that stands in for the network works', () => {
  const { status } = shell('.', `"${process.execPath}" -e "require('node:net').connect(9)"`, withoutNetwork())
  expect(status).toBe(99)
})

test('the action on a runner without network says what the change does, from the checkout', () => {
  const { with: inputs } = readYaml('examples/workflows/self-hosted.yml').jobs['override-lint'].steps.at(-1)
  const folder = folderWith({})
  const git = (...options: string[]) =>
    spawnSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@riverside.coop', ...options], {
      cwd: folder,
      encoding: 'utf8',
    }).stdout.trim()
  git('init', '--quiet', '--initial-branch=main')
  git('commit', '--quiet', '--allow-empty', '--message', 'Begin')
  const base = git('rev-parse', 'HEAD')
  cpSync('examples/first', folder, { recursive: true })
  git('add', '--all')
  git('commit', '--quiet', '--message', 'Add a file')
  const head = git('rev-parse', 'HEAD')
  const event = path.join(folderWith({}), 'event.json')
  writeFileSync(
    event,
    JSON.stringify({
      pull_request: { number: 1, base: { sha: base, ref: 'main' }, head: { sha: head, ref: 'change' } },
    }),
  )
  const { code, stderr, stdout, summary } = step({
    workspace: folder,
    inputs,
    env: {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: event,
      GITHUB_REPOSITORY: 'acme/vault',
      GITHUB_SHA: head,
      PATH: process.env['PATH'],
      ...withoutNetwork(),
    },
  })
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
  expect(stdout).not.toContain('Compared with nothing')
  expect(summary).toContain('smtp-tls-mismatch')
})

describe('the workflow of an organization', () => {
  const [, write, lint] = readYaml('examples/workflows/organization.yml').jobs['override-lint'].steps

  test.runIf(process.platform !== 'win32')(
    'judges by the config it writes, and by no ignore of the repository',
    () => {
      const temporary = folderWith({})
      expect(shell(temporary, write.run, { RUNNER_TEMP: temporary }).status).toBe(0)
      const workspace = folderWith({
        '.github/override-lint.yml': 'rules: { value-does-not-bind: off }\n',
      })
      cpSync('examples/first', workspace, { recursive: true })
      const file = path.join(workspace, 'bwdata/env/global.override.env')
      const text = readFileSync(file, 'utf8')
      writeFileSync(
        file,
        text.replace(/(?=^.*motdepasse)/m, '# override-lint-ignore translated-setting: mine\n'),
      )
      const inputs = { ...lint.with, config: path.join(temporary, 'override-lint.yml') }
      const { code, outputs } = step({ workspace, inputs })
      expect({ code, suppressed: outputs['suppressed-count'] }).toEqual({ code: 1, suppressed: '0' })
      expect(Number(outputs['error-count'])).toBeGreaterThanOrEqual(3)
    },
  )
})

describe.runIf(process.platform === 'linux')('the guard before a restart', () => {
  /** Runs the command with the mounts as folders, and says what it was asked. */
  const docker = `#!${process.execPath}
const { spawnSync } = require('node:child_process')
const args = process.argv.slice(2)
const mounts = args.flatMap((each, at) => (args[at - 1] === '--mount' ? [each] : []))
const [options, call] = [args, args.splice(args.indexOf('node:24-alpine'))]
require('node:fs').writeFileSync('docker.json', JSON.stringify({ options, mounts }))
const inside = (text) => (text.startsWith('/') ? text.slice(1) : text)
const { status } = spawnSync(process.execPath, call.slice(2).map(inside), { stdio: 'inherit' })
process.exit(status)
`

  function server(example: string) {
    const folder = folderWith({ 'bin/docker': docker, 'bitwarden.sh': '#!/bin/sh\necho "$@" > restarted\n' })
    cpSync(`examples/${example}`, path.join(folder, 'bwdata/env'), { recursive: true })
    mkdirSync(path.join(folder, 'bwdata/docker'))
    writeFileSync(path.join(folder, 'bwdata/config.yml'), '')
    cpSync('dist/cli', path.join(folder, 'override-lint'), { recursive: true })
    cpSync('examples/server/restart.sh', path.join(folder, 'restart.sh'))
    for (const each of ['bin/docker', 'bitwarden.sh']) chmodSync(path.join(folder, each), 0o755)
    const env = { PATH: `${path.join(folder, 'bin')}:${process.env['PATH']}` }
    const { status, stderr } = spawnSync('sh', ['restart.sh'], { cwd: folder, encoding: 'utf8', env })
    const asked = JSON.parse(readFileSync(path.join(folder, 'docker.json'), 'utf8'))
    return { folder, status, stderr, asked, restarted: existsSync(path.join(folder, 'restarted')) }
  }

  test('restarts where the file passes', () => {
    const { status, restarted } = server('works/microsoft-365')
    expect({ status, restarted }).toEqual({ status: 0, restarted: true })
  })

  test('leaves the server running where it does not', () => {
    const { status, restarted } = server('breaks/quote-not-closed')
    expect({ status, restarted }).toEqual({ status: 1, restarted: false })
  })

  test('leaves the server running where there is no file', () => {
    const { status, restarted } = server('gitlab')
    expect({ status, restarted }).toEqual({ status: 2, restarted: false })
  })

  test('gives the container no network, no right to write, and three paths beside the program', () => {
    const { folder, asked } = server('works/microsoft-365')
    for (const option of ['--network none', '--read-only', '--cap-drop ALL', 'no-new-privileges', '--user'])
      expect(asked.options.join(' ')).toContain(option)
    expect(asked.mounts).toEqual(
      ['override-lint', 'bwdata/env', 'bwdata/docker', 'bwdata/config.yml'].map(
        (name) => `type=bind,readonly,src=${folder}/${name},dst=/${name}`,
      ),
    )
  })
})

describe('Renovate', () => {
  const [manager] = JSON.parse(readFileSync('examples/renovate/renovate.json', 'utf8')).customManagers
  const files = manager.managerFilePatterns.map((each: string) => new RegExp(each.slice(1, -1)))
  const find = (text: string) =>
    [...text.matchAll(new RegExp(manager.matchStrings[0], 'g'))].map(({ groups }) => ({ ...groups }))

  test.each([
    ['bwdata/docker/docker-compose.yml', true],
    ['roles/bitwarden/templates/docker-compose.yml.j2', true],
    ['docker-compose.override.yaml', true],
    ['vault/compose.yaml', true],
    ['decompose.yml', false],
    ['docs/docker-compose.md', false],
  ])('looks into %s: %s', (file, looked) => {
    expect(files.some((each: RegExp) => each.test(file))).toBe(looked)
  })

  test('finds the release in what Setup writes, and leaves other images alone', () => {
    const compose = [
      'services:',
      '  mssql:',
      '    image: ghcr.io/bitwarden/mssql:2026.8.0',
      '  web:',
      '    image: "bitwarden/web:2026.8.1"',
      '  key-connector:',
      '    image: ghcr.io/bitwarden/key-connector:2024.10.0',
      '  proxy:',
      '    image: nginx:1.29.0',
      '  api:',
      '    image: ghcr.io/bitwarden/api:{{ version }}',
    ].join('\n')
    expect(find(compose)).toEqual([
      { depName: 'ghcr.io/bitwarden/mssql', currentValue: '2026.8.0' },
      { depName: 'bitwarden/web', currentValue: '2026.8.1' },
      { depName: 'ghcr.io/bitwarden/key-connector', currentValue: '2024.10.0' },
    ])
  })
})

describe('MegaLinter', () => {
  const descriptor = readYaml(
    'examples/megalinter/mega-linter-plugin-override-lint/override-lint.megalinter-descriptor.yml',
  )
  const [linter] = descriptor.linters

  test('takes the names that the pre-commit hook takes', () => {
    const [hook] = readYaml('.pre-commit-hooks.yaml')
    expect(hook.files).toBe(`(^|/)${descriptor.file_names_regex[0]}$`)
    expect(nameKind('global.override.env')).toBe('override')
  })

  test('finds the plugin where the config says, under a name that MegaLinter asks for', () => {
    const [plugin] = readYaml('examples/megalinter/mega-linter.yml').PLUGINS
    expect(plugin).toMatch(
      /^file:\/\/\S*\/mega-linter-plugin-override-lint\/override-lint\.megalinter-descriptor\.yml$/,
    )
  })

  test('runs, with a report', () => {
    const folder = repositoryWith('tools/override-lint')
    const sarif = linter.cli_sarif_args.map((each: string) =>
      each.replace('{{SARIF_OUTPUT_FILE}}', 'out.sarif'),
    )
    const args = [...linter.cli_lint_extra_args, ...sarif, 'bwdata/env/global.override.env']
    expect(linter.cli_executable).toBe('node')
    expect(spawnSync(process.execPath, args, { cwd: folder }).status).toBe(1)
    expect(existsSync(path.join(folder, 'out.sarif'))).toBe(true)
  })
})
