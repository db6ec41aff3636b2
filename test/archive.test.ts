import { execFileSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { step } from './action/harness.js'
import { folderWith } from './folder.js'

/**
 * What a runner gets: the archive of the repository at a commit (actions/runner, Runner.Worker/ActionManager.cs), of
 * which git leaves out what .gitattributes marks.
 */
function archived(): { readonly folder: string; readonly names: readonly string[] } {
  const archive = execFileSync('git', ['archive', '--worktree-attributes', 'HEAD'], { maxBuffer: 2 ** 28 })
  const folder = folderWith({})
  execFileSync('tar', ['--extract', '--file', '-'], { cwd: folder, input: archive })
  const listed = execFileSync('tar', ['--list', '--file', '-'], { input: archive, encoding: 'utf8' })
  return { folder, names: listed.split('\n').filter((name) => name !== '' && !name.endsWith('/')) }
}

test('a runner downloads the action, its license and its first pages, and nothing else', () => {
  const { names } = archived()
  expect(names.filter((name) => !name.startsWith('dist/')).sort()).toEqual([
    ...['CHANGELOG.md', 'LICENSE', 'README.fr.md', 'README.md', 'SECURITY.md', 'action.yml', 'package.json'],
  ])
  expect(names).toContain('dist/index.js')
  expect(names).toContain('dist/cli/index.js')
})

test('the action runs from what a runner downloads', () => {
  const { folder } = archived()
  const workspace = folderWith({})
  cpSync('examples/first', workspace, { recursive: true })
  const { code, outputs } = step({ workspace, program: path.join(folder, 'dist/index.js') })
  expect({ code, errors: outputs['error-count'] }).toEqual({ code: 1, errors: '3' })
})
