import { spawnSync } from 'node:child_process'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { pages } from '../docs/pages.js'
import { folderWith } from '../folder.js'

interface Step {
  readonly name?: string
  readonly run?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, string>>
}

interface Job {
  readonly needs?: string
  readonly if?: string
  readonly steps: readonly Step[]
  readonly permissions: Readonly<Record<string, string>>
}

const release = parse(readFileSync('.github/workflows/release.yml', 'utf8'))
const jobs: Readonly<Record<string, Job>> = release.jobs
const stepOf = (job: string, name: string): Step => {
  const step = jobs[job]?.steps.find((each) => each.name === name)
  if (step === undefined) throw new Error(`${job} has no step "${name}"`)
  return step
}

/** Runs a step as the runner does, with a `gh` that answers so. */
function run({ run: script = '' }: Step, answer: string, env: Readonly<Record<string, string>>) {
  const folder = folderWith({})
  writeFileSync(path.join(folder, 'answer'), answer)
  writeFileSync(path.join(folder, 'gh'), `#!/bin/sh\ncat "${path.join(folder, 'answer')}"\n`)
  chmodSync(path.join(folder, 'gh'), 0o755)
  const output = path.join(folder, 'output')
  writeFileSync(output, '')
  const { status, stdout } = spawnSync('bash', ['-e', '-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: `${folder}:${process.env['PATH']}`,
      GITHUB_OUTPUT: output,
      GITHUB_REPOSITORY: 'a/b',
      ...env,
    },
  })
  return { status, stdout, output: readFileSync(output, 'utf8').trim().split('\n') }
}

describe.runIf(process.platform === 'linux')('a release', () => {
  const tag = stepOf('build', 'The tag is on the default branch')

  test.each([
    ['identical', 0],
    ['behind', 0],
    ['ahead', 1],
    ['diverged', 1],
  ])('whose tag is %s of the default branch ends with %i', (status, code) => {
    const env = { GITHUB_REF_NAME: 'v1.0.0', GITHUB_SHA: 'f'.repeat(40), BRANCH: 'main' }
    expect(run(tag, `${status}\n`, env).status).toBe(code)
  })

  const order = stepOf('verify', 'Whether an older line is published after a newer one')

  test.each([
    ['the first', 'v1.0.0', [], 'true', 'true'],
    ['the next', 'v1.10.0', ['v1.9.0', 'v1.2.0'], 'true', 'true'],
    ['a patch of an older line', 'v1.9.1', ['v1.10.0', 'v1.9.0'], 'false', 'false'],
    ['a patch of an older major version', 'v1.10.1', ['v2.0.0', 'v1.10.0'], 'false', 'true'],
    ['a late patch of an older major version', 'v1.9.1', ['v2.0.0', 'v1.10.0'], 'false', 'false'],
    ['one beside a tenth major version', 'v1.3.0', ['v10.0.0', 'v1.2.0'], 'false', 'true'],
  ])('that is %s moves only what goes forward', (_, name, published, newest, newestOfMajor) => {
    const { status, output } = run(order, `${published.join('\n')}\n`, { GITHUB_REF_NAME: name })
    expect({ status, output }).toEqual({
      status: 0,
      output: [`newest=${newest}`, `newest-of-major=${newestOfMajor}`],
    })
  })
})

describe('the workflow', () => {
  test('moves vX and stages on npm only what was verified', () => {
    expect(jobs['move-tag']?.needs).toBe('verify')
    expect(jobs['npm']?.needs).toBe('verify')
    expect(jobs['move-tag']?.if).toContain("newest-of-major == 'true'")
    const { run: verified = '' } = stepOf('verify', 'The package is the one that was built from this tag')
    for (const check of ['gh attestation verify', 'gh release verify-asset', '--source-digest', 'action.yml'])
      expect(verified).toContain(check)
    expect(stepOf('npm', 'Stage the package that was verified').run).toContain('sha256sum --check')
  })

  test('attests what the runner runs, and its bill of materials', () => {
    const attested = jobs['draft']?.steps.filter(({ uses }) => uses?.startsWith('actions/attest@')) ?? []
    expect(attested[0]?.with?.['subject-path']?.trim().split('\n')).toEqual([
      ...['action.yml', 'dist/**', '*.tgz', '*.vsix', '*.cdx.json'],
    ])
    expect(attested[1]?.with?.['sbom-path']).toBe('override-lint.cdx.json')
    const sbom = stepOf('build', 'What the bundle is made of').run
    expect(sbom?.endsWith('> override-lint.cdx.json')).toBe(true)
  })

  test('may write only where it drafts, attests and moves', () => {
    const writing = Object.entries(jobs).map(([name, { permissions }]) => [
      name,
      Object.keys(permissions).filter((key) => permissions[key] === 'write'),
    ])
    expect(Object.fromEntries(writing)).toEqual({
      build: [],
      draft: ['attestations', 'contents', 'id-token'],
      verify: [],
      'move-tag': ['contents'],
      npm: ['id-token'],
    })
    expect(release.concurrency).toEqual({
      group: 'release-${{ github.ref_name }}',
      'cancel-in-progress': false,
    })
  })
})

describe('what the pages say of releases', () => {
  const { engines, name, version, repository } = JSON.parse(readFileSync('package.json', 'utf8'))
  const slug = repository.url.replace(/^.*github\.com\/|\.git$/g, '')

  test('names this package, its version, its repository and this workflow', () => {
    const commands = pages
      .filter(({ path }) => /^docs\/(?:verify|releasing)\.md$/.test(path))
      .flatMap(({ lines }) => lines.filter((line) => line.includes('--signer-workflow')))
    expect(commands).toHaveLength(2)
    for (const command of commands) {
      expect(command).toContain(`${name}-${version}.tgz --repo ${slug}`)
      expect(command).toContain(`--signer-workflow ${slug}/.github/workflows/release.yml`)
    }
  })

  test('names the versions of Node that CI tests, from the oldest that is supported', () => {
    const { matrix } = parse(readFileSync('.github/workflows/ci.yml', 'utf8')).jobs.test.strategy
    expect(matrix.os).toEqual(['ubuntu-latest', 'macos-latest', 'windows-latest'])
    expect(engines.node).toBe(`>=${String(matrix.node[0]).replace(/\.0$/, '')}`)
    const [oldest, ...others] = matrix.node.map((each: unknown) =>
      String(each).replace(/^20\.19\.0$/, '20.19'),
    )
    const said = `${[oldest, ...others.slice(0, -1)].join(', ')} and ${others.at(-1)}`
    for (const page of ['docs/verify.md', 'CONTRIBUTING.md'])
      expect(readFileSync(page, 'utf8')).toContain(said)
    expect(matrix.node.map(String)).toContain(readFileSync('.nvmrc', 'utf8').trim())
  })

  test('lists every workflow of npm’s trusted publisher as it is called', () => {
    const trust = readFileSync('docs/releasing.md', 'utf8').match(/^npm trust .*$/m)?.[0] ?? ''
    expect(trust).toContain(`--file release.yml --repo ${slug} --env ${release.jobs.npm.environment} `)
  })

  test('links to the page where it is published', () => {
    const [owner, project] = slug.split('/')
    for (const page of ['README.md', 'README.fr.md'])
      expect(readFileSync(page, 'utf8')).toContain(`(https://${owner}.github.io/${project}/)`)
  })
})
