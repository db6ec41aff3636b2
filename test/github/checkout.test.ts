import path from 'node:path'
import { expect, test } from 'vitest'
import { findCheckout } from '../../src/github/checkout.js'
import type { Run } from '../../src/github/event.js'
import { folderWith } from '../folder.js'
import { checkedOut, repository } from './repository.js'

function run(head: string): Run {
  const event = { kind: 'push', before: null, after: head } as const
  return { event, repository: null, sha: head, problem: null }
}

const files = { 'env/a.env': 'A=1\n' }

test('of several repositories it is the one at a commit of the run', async () => {
  const workspace = folderWith({})
  const [tools, vault] = [repository({ ...files, b: '1' }), repository(files)]
  const head = vault.git('rev-parse', 'HEAD')
  checkedOut(tools, 'HEAD', path.join(workspace, 'tools'))
  checkedOut(vault, head, path.join(workspace, 'deep/vault'))
  const paths = ['tools/env/a.env', 'deep/vault/env/a.env']
  const checkout = await findCheckout(workspace, paths, run(head), process.env)
  expect(checkout.root).toBe(path.join(workspace, 'deep/vault'))
  expect(checkout.git?.head).toBe(head)
  expect(paths.map(checkout.place)).toEqual([null, 'env/a.env'])
  expect(checkout.displayPath('env/a.env')).toBe('deep/vault/env/a.env')
  tools.delete()
  vault.delete()
})

test('without any it is the workspace, whatever is around that', async () => {
  const outer = repository(files)
  const workspace = path.join(outer.folder, 'env')
  const checkout = await findCheckout(workspace, ['a.env'], run('a'.repeat(40)), process.env)
  expect(checkout).toMatchObject({ root: workspace, git: null })
  expect(['a.env', '../README.md', path.join(workspace, 'a.env')].map(checkout.place)).toEqual([
    'a.env',
    null,
    'a.env',
  ])
  outer.delete()
})
