import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { type Git, openGit } from '../../src/github/git.js'
import { repository, shallowClone, type TestRepository } from './repository.js'

const made: TestRepository[] = []
const opened: Git[] = []
afterEach(() => {
  for (const each of opened.splice(0)) each.close()
  for (const each of made.splice(0)) each.delete()
})

function make(files?: Record<string, string>): TestRepository {
  const created = repository(files)
  made.push(created)
  return created
}

async function open(folder: string, env = process.env): Promise<Git> {
  const git = await openGit(folder, env)
  if (git === null) throw new Error('no git')
  opened.push(git)
  return git
}

const odd = ['a b.env', 'a,b:c%d.env', 'ü/новый.env', 'line\nfeed.env', '##[error]x.env', ':(top)x.env', '-n']

async function textAt(git: Git, commit: string, file: string): Promise<string> {
  const found = (await git.files(commit, [file])).get(file)
  return found?.kind === 'found' ? Buffer.from(found.bytes).toString('utf8') : String(found?.kind)
}

describe('what a commit holds', () => {
  test('a file is read byte for byte, whatever its name', async () => {
    const files = Object.fromEntries(odd.map((file) => [file, `A=${file.length}\r\n`]))
    const git = await open(make(files).folder)
    const read = await git.files(git.head, odd)
    expect([...read].map(([file, found]) => [file, found.kind === 'found' && String(found.bytes)])).toEqual(
      Object.entries(files),
    )
  })

  test('what is not there is absent, and what is no file too', async () => {
    const git = await open(make({ 'folder/a.env': 'A=1\n' }).folder)
    const read = await git.files(git.head, ['folder', 'folder/b.env', 'a.env'])
    expect([...read].map(([file, { kind }]) => [file, kind])).toEqual([
      ['folder', 'absent'],
      ['folder/b.env', 'absent'],
      ['a.env', 'absent'],
    ])
  })

  test('a link is not followed', async () => {
    const repo = make({ 'a.env': 'A=1\n' })
    repo.git('config', 'core.symlinks', 'true')
    symlinkSync('a.env', path.join(repo.folder, 'link.env'))
    const head = repo.commit()
    expect(await textAt(await open(repo.folder), head, 'link.env')).toBe('absent')
  })

  test('hundreds of files and empty ones come in one go', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 150 }, (_, at) => [`${at}/x.env`, at === 7 ? '' : `A=${at}`]),
    )
    const git = await open(make(files).folder)
    const read = await git.files(git.head, Object.keys(files))
    const texts = [...read].map(([file, found]) => [file, found.kind === 'found' && String(found.bytes)])
    expect(Object.fromEntries(texts)).toEqual(files)
  })
})

describe('what a change touches', () => {
  test('added, changed, deleted and renamed files, with their former paths', async () => {
    const long = 'A=1\nB=2\nC=3\nD=4\nE=5\n'
    const repo = make({ 'old ü.env': long, 'changed.env': 'A=1\n', 'gone.env': 'X=9\n' })
    const base = repo.git('rev-parse', 'HEAD')
    repo.move('old ü.env', 'env/new,1.env')
    repo.write({ 'changed.env': 'A=2\n', 'added\n.env': 'Z=1\n', 'env/new,1.env': `${long}F=6\n` })
    repo.remove('gone.env')
    const git = await open(repo.folder)
    const head = repo.commit()
    expect(await git.changes(base, head)).toEqual([
      { path: 'added\n.env', before: null, deleted: false },
      { path: 'changed.env', before: 'changed.env', deleted: false },
      { path: 'env/new,1.env', before: 'old ü.env', deleted: false },
      { path: 'gone.env', before: 'gone.env', deleted: true },
    ])
  })

  test('the merge base is where two branches parted', async () => {
    const repo = make()
    const parted = repo.git('rev-parse', 'HEAD')
    repo.git('checkout', '--quiet', '-b', 'topic')
    repo.write({ 'a.env': 'A=1\n' })
    const topic = repo.commit()
    repo.git('checkout', '--quiet', 'main')
    repo.write({ 'b.env': 'B=1\n' })
    const main = repo.commit()
    expect(await (await open(repo.folder)).mergeBase(main, topic)).toBe(parted)
  })
})

describe('what is not there is said, not guessed', () => {
  test('a shallow clone knows the parents of its commit but not what they hold', async () => {
    const origin = make({ 'a.env': 'A=1\n' })
    const parent = origin.git('rev-parse', 'HEAD')
    origin.write({ 'a.env': 'A=2\n' })
    const clone = shallowClone(origin, origin.commit())
    made.push(clone)
    const git = await open(clone.folder)
    expect(await git.parents(git.head)).toEqual([parent])
    expect(await git.changes(parent, git.head)).toBeNull()
    expect(await git.mergeBase(parent, git.head)).toBeNull()
    expect(await textAt(git, parent, 'a.env')).toBe('unknown')
    expect(await textAt(git, git.head, 'a.env')).toBe('A=2\n')
  })

  test('a partial clone is not completed from the network', async () => {
    const origin = make({ 'a.env': 'A=1\n' })
    const first = origin.git('rev-parse', 'HEAD')
    origin.write({ 'a.env': 'A=2\n' })
    origin.commit()
    origin.git('config', 'uploadpack.allowFilter', 'true')
    const clone = make()
    const folder = path.join(clone.folder, 'partial')
    clone.git('clone', '--quiet', '--filter=blob:none', `file://${origin.folder}`, folder)
    const git = await open(folder)
    expect(await textAt(git, first, 'a.env')).toBe('unknown')
    expect(await textAt(git, git.head, 'a.env')).toBe('A=2\n')
  })

  test('a folder without a repository, an empty one, and no git at all', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'override-lint-'))
    expect(await openGit(folder, process.env)).toBeNull()
    mkdirSync(path.join(folder, 'inner'))
    const outer = make()
    expect(await openGit(outer.folder, { ...process.env, PATH: folder })).toBeNull()
    expect(await openGit(outer.folder, { PATH: '' })).toBeNull()
    rmSync(folder, { recursive: true })
  })

  test('a folder inside a repository is not its top', async () => {
    const repo = make({ 'sub/a.env': 'A=1\n' })
    expect(await openGit(path.join(repo.folder, 'sub'), process.env)).toBeNull()
  })
})

describe('reading runs nothing of the repository and writes nothing', () => {
  test('neither its monitors, diff programs, filters nor hooks', async () => {
    const repo = make({ 'a.env': 'A=1\n', '.gitattributes': '*.env diff=evil filter=evil\n' })
    const base = repo.git('rev-parse', 'HEAD')
    repo.write({ 'a.env': 'A=2\n' })
    const head = repo.commit()
    const mark = path.join(repo.folder, 'ran')
    const evil = path.join(repo.folder, 'evil.sh')
    writeFileSync(evil, `#!/bin/sh\ntouch '${mark}'\ncat\n`)
    chmodSync(evil, 0o755)
    for (const name of [
      'core.fsmonitor',
      'diff.external',
      'diff.evil.command',
      'diff.evil.textconv',
      'filter.evil.smudge',
      'filter.evil.process',
      'core.pager',
      'core.alternateRefsCommand',
    ])
      repo.git('config', name, evil)
    const before = repo.git('count-objects', '-v')
    const git = await open(repo.folder, { ...process.env, GIT_EXTERNAL_DIFF: evil, GIT_DIR: '/nonexistent' })
    expect(await git.changes(base, head)).toHaveLength(1)
    expect(await textAt(git, base, 'a.env')).toBe('A=1\n')
    expect(await git.mergeBase(base, head)).toBe(base)
    expect(existsSync(mark)).toBe(false)
    expect(repo.git('count-objects', '-v')).toBe(before)
  })

  const isRoot = process.getuid?.() === 0
  test.runIf(isRoot)('a repository of another user, as in a container, is read all the same', async () => {
    const repo = make({ 'a.env': 'A=1\n' })
    chownSync(repo.folder, 12345, 12345)
    chownSync(path.join(repo.folder, '.git'), 12345, 12345)
    const git = await open(repo.folder, { PATH: process.env['PATH'], HOME: '/nonexistent' })
    expect(await textAt(git, git.head, 'a.env')).toBe('A=1\n')
  })
})
