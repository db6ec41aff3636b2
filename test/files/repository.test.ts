import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { commitOf, commitOfTag, remotesOf, repositoryOf } from '../../src/files/repository.js'
import { isTaken, writeNew } from '../../src/files/write-new.js'
import { folderWith } from '../folder.js'

const one = '1'.repeat(40)
const two = '2'.repeat(40)
const three = '3'.repeat(40)

describe('the commit of a repository', () => {
  test.each([
    ['a branch', { '.git/HEAD': 'ref: refs/heads/main\n', '.git/refs/heads/main': `${one}\n` }, one],
    ['a commit', { '.git/HEAD': `${one}\n` }, one],
    [
      'a packed branch',
      { '.git/HEAD': 'ref: refs/heads/main\n', '.git/packed-refs': `# pack-refs\n${two} refs/heads/main\n` },
      two,
    ],
    ['a reference that leads out', { '.git/HEAD': 'ref: refs/../../secret\n', secret: one }, null],
    ['nothing', {}, null],
  ])('at %s', (_, files, expected) => {
    expect(commitOf(folderWith(files))).toBe(expected)
  })

  test.each([
    ['a tag', { '.git/HEAD': `${one}\n`, '.git/packed-refs': `${two} refs/tags/v1.0.0\n` }, two],
    [
      'an annotated tag',
      { '.git/HEAD': `${one}\n`, '.git/packed-refs': `${two} refs/tags/v1.0.0\n^${three}\n` },
      three,
    ],
    ['a tag of its own file', { '.git/HEAD': `${one}\n`, '.git/refs/tags/v1.0.0': `${one}\n` }, one],
    [
      'one that is an object, or is elsewhere',
      { '.git/HEAD': `${one}\n`, '.git/refs/tags/v1.0.0': `${two}\n` },
      null,
    ],
    ['another tag', { '.git/HEAD': `${one}\n`, '.git/packed-refs': `${two} refs/tags/v1x0.0\n` }, null],
    ['no tag', { '.git/HEAD': `${one}\n` }, null],
  ])('of %s', (_, files, expected) => {
    expect(commitOfTag(folderWith(files), 'v1.0.0')).toBe(expected)
  })

  test('of a worktree is its own, and its branches are those of the repository', () => {
    const folder = folderWith({
      'tree/.git': 'gitdir: ../main/.git/worktrees/tree\n',
      'main/.git/worktrees/tree/HEAD': 'ref: refs/heads/side\n',
      'main/.git/worktrees/tree/commondir': '../..\n',
      'main/.git/refs/heads/side': `${two}\n`,
      'main/.git/HEAD': `${one}\n`,
      'main/.git/config': '[remote "origin"]\n\turl = https://gitlab.example/a/b.git\n',
    })
    expect(commitOf(path.join(folder, 'tree'))).toBe(two)
    expect(remotesOf(path.join(folder, 'tree'))).toEqual(['https://gitlab.example/a/b.git'])
  })
})

test('a repository is the nearest folder with a .git; without one a folder stands for itself', () => {
  const folder = folderWith({ '.git/HEAD': '', 'a/b/c.txt': '' })
  expect(repositoryOf(path.join(folder, 'a/b'))).toBe(folder)
  const alone = folderWith({ 'a/b.txt': '' })
  expect(repositoryOf(path.join(alone, 'a'))).toBe(path.join(alone, 'a'))
})

describe('a new file', () => {
  test('is written with the folders it stands in', () => {
    const folder = folderWith({})
    writeNew(folder, '.github/workflows/x.yml', 'on: push\n')
    expect(readFileSync(path.join(folder, '.github/workflows/x.yml'), 'utf8')).toBe('on: push\n')
    expect(isTaken(folder, '.github/workflows/x.yml')).toBe(true)
  })

  test('never takes the place of another', () => {
    const folder = folderWith({ 'x.yml': 'mine\n' })
    expect(() => writeNew(folder, 'x.yml', 'theirs\n')).toThrow(/cannotWrite/)
    expect(readFileSync(path.join(folder, 'x.yml'), 'utf8')).toBe('mine\n')
  })

  test.runIf(process.platform !== 'win32')('is not written through a symlink out of the folder', () => {
    const outside = folderWith({})
    const folder = folderWith({})
    mkdirSync(path.join(outside, 'github'))
    symlinkSync(path.join(outside, 'github'), path.join(folder, '.github'))
    expect(() => writeNew(folder, '.github/workflows/x.yml', '')).toThrow(/outside/)
    expect(isTaken(path.join(outside, 'github'), 'workflows')).toBe(false)
    symlinkSync(path.join(outside, 'gone'), path.join(folder, '.gitlab'))
    expect(isTaken(folder, '.gitlab')).toBe(true)
    expect(() => writeNew(folder, '.gitlab/x.yml', '')).toThrow()
  })
})
