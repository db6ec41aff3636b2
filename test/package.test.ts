import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { folderWith } from './folder.js'

const { files, name } = JSON.parse(readFileSync('package.json', 'utf8'))

/** How the release makes the package. */
const pack: string = parse(readFileSync('.github/workflows/release.yml', 'utf8'))
  .jobs.build.steps.flatMap(({ run = '' }) => run)
  .find((run: string) => run.includes('npm pack'))

/** What the release is made from. */
const commit = 'abcdef0123'.repeat(4)

function shell(folder: string, command: string) {
  // No registry can be asked, and npm has no settings but its own.
  const env = {
    ...process.env,
    npm_config_offline: 'true',
    npm_config_userconfig: path.join(folder, 'none'),
    GITHUB_SHA: commit,
  }
  return spawnSync(command, { cwd: folder, encoding: 'utf8', shell: true, env })
}

test('the package, packed as for a release, needs no other and runs where it is installed', () => {
  const source = folderWith({})
  for (const each of ['package.json', ...files]) cpSync(each, path.join(source, each), { recursive: true })
  const packed = shell(source, pack)
  expect(packed.status, packed.stderr).toBe(0)
  const tarball = readdirSync(source).find((each) => each.endsWith('.tgz')) ?? ''

  const clean = folderWith({ 'package.json': '{}' })
  cpSync('examples/first', path.join(clean, 'files'), { recursive: true })
  const installed = shell(clean, `npm install "${path.join(source, tarball)}"`)
  expect(installed.status, installed.stderr).toBe(0)
  expect(readdirSync(path.join(clean, 'node_modules')).filter((each) => !each.startsWith('.'))).toEqual([
    name,
  ])

  // The shell of the release is that of Linux.
  if (process.platform !== 'win32')
    expect(shell(clean, `npx ${name} init --print files`).stdout).toContain(
      `uses: override-lint/override-lint@${commit} # v`,
    )

  const { status, stdout } = shell(clean, `npx ${name} --format json files`)
  expect(status).toBe(1)
  expect(JSON.parse(stdout)).toMatchObject({ verdict: 'fail', counts: { files: 1 } })
})
