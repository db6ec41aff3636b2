import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Found, findFiles } from '../../src/files/find.js'
import { asOrdinaryUser, isPosix, tree } from './tree.js'

const name = 'global.override.env'

function find(folder: string, paths: readonly string[] = [], patterns: readonly string[] | null = null) {
  return findFiles({ folder, paths, patterns }).filter(({ leftOut }) => !leftOut)
}

const pathsOf = (found: readonly Found[]) => found.map((file) => file.path)
const problemsOf = (found: readonly Found[]) =>
  Object.fromEntries(found.map((file) => [file.path, file.problem?.key ?? null]))

describe('by the built-in names', () => {
  test('files are found in every folder but .git and node_modules, in order', () => {
    const root = tree({
      [name]: '',
      [`z/${name}`]: '',
      [`b/env/${name}`]: '',
      'b/env/prod.global.override.env': '',
      'b.c/global.override.prod.env.j2': '',
      [`.hidden/${name}`]: '',
      [`.git/${name}`]: '',
      [`a/node_modules/x/${name}`]: '',
      'a/other.txt': '',
    })
    expect(pathsOf(find(root))).toEqual([
      `.hidden/${name}`,
      'b.c/global.override.prod.env.j2',
      `b/env/${name}`,
      'b/env/prod.global.override.env',
      name,
      `z/${name}`,
    ])
  })

  test('settings.env is to be read only for its content', () => {
    const root = tree({ 'settings.env': '', [name]: '' })
    expect(find(root).map(({ selectedBy }) => selectedBy)).toEqual(['name', 'content'])
  })

  test('names with blanks, accents and line feeds are names', () => {
    const odd = isPosix ? 'a b/é/new\nline/' : 'a b/é/'
    expect(pathsOf(find(tree({ [odd + name]: '' })))).toEqual([odd + name])
  })

  test('a very deep tree is walked to its end', () => {
    const root = tree({})
    const deep = Array.from({ length: 500 }, () => 'd').join('/')
    mkdirSync(path.join(root, deep), { recursive: true })
    expect(find(root)).toEqual([])
  })
})

describe('by paths', () => {
  test('a file is read whatever its name, and shown as given', () => {
    const root = tree({ 'x/notes.txt': '' })
    expect(find(root, ['./x//notes.txt'])).toEqual([
      {
        path: 'x/notes.txt',
        location: path.join(root, 'x', 'notes.txt'),
        selectedBy: 'path',
        leftOut: false,
        problem: null,
        listing: null,
      },
    ])
    const absolute = path.join(root, 'x', 'notes.txt')
    expect(pathsOf(find(root, [absolute]))).toEqual([absolute.replaceAll(path.sep, '/')])
  })

  test('a folder is searched, its files shown as from it', () => {
    const root = tree({ [`a/env/${name}`]: '', [`b/${name}`]: '' })
    expect(pathsOf(find(root, ['a']))).toEqual([`a/env/${name}`])
    expect(pathsOf(find(root, ['a/']))).toEqual([`a/env/${name}`])
    expect(pathsOf(find(path.join(root, 'a'), ['../b']))).toEqual([`../b/${name}`])
  })

  test('.git and node_modules are searched when they are named', () => {
    const root = tree({ [`node_modules/x/${name}`]: '' })
    expect(pathsOf(find(root, ['node_modules']))).toEqual([`node_modules/x/${name}`])
  })

  test('a file met twice is read once, as the one the user named', () => {
    const found = find(tree({ [`a/${name}`]: '' }), ['.', 'a', `a/${name}`])
    expect(found).toMatchObject([{ path: `a/${name}`, selectedBy: 'path' }])
  })

  test('what is not there is a problem, and the others are found', () => {
    const root = tree({ [name]: '' })
    expect(problemsOf(find(root, ['gone', '.', `${name}/x`]))).toEqual({
      gone: 'files.notFound',
      [name]: null,
      [`${name}/x`]: 'files.notFound',
    })
  })

  test('a name no system allows is a problem', () => {
    expect(problemsOf(find(tree({}), ['a\0b']))).toEqual({ 'a\0b': 'files.unreadable' })
  })
})

describe("by the user's patterns", () => {
  test('they take the place of the built-in names, and the file is read whatever it is', () => {
    const found = find(tree({ [name]: '', 'deploy/a.env': '', 'deploy/b.txt': '' }), [], ['deploy/*.env'])
    expect(found).toMatchObject([{ path: 'deploy/a.env', selectedBy: 'pattern' }])
  })

  test('they start from the folder, whatever is searched', () => {
    const root = tree({ 'deploy/a.env': '', 'deploy/deploy/a.env': '' })
    expect(pathsOf(find(root, ['deploy'], ['deploy/*.env']))).toEqual(['deploy/a.env'])
  })

  test('patterns behind ! alone take files out of the built-in ones', () => {
    const root = tree({ [name]: '', [`lab/${name}`]: '', 'x.env': '', 'settings.env': '' })
    expect(pathsOf(find(root, [], ['!lab/**']))).toEqual([name, 'settings.env', 'x.env'])
  })

  test('what they leave out of the built-in names is known', () => {
    const root = tree({ [name]: '', [`lab/${name}`]: '', 'deploy/a.env': '', 'global-override.env': '' })
    const leftOut = (...patterns: string[]) =>
      pathsOf(findFiles({ folder: root, paths: [], patterns }).filter((file) => file.leftOut))
    expect(leftOut('deploy/*.env')).toEqual([name, `lab/${name}`])
    expect(leftOut('!lab/**')).toEqual([`lab/${name}`])
  })

  test('a folder that a pattern takes too is no problem', () => {
    expect(pathsOf(find(tree({ 'a/b/c.env': '' }), [], ['a/**']))).toEqual(['a/b/c.env'])
  })
})

describe('what should be a file and is none', () => {
  test('a folder of its name is a problem, and searched', () => {
    const root = tree({ [`${name}/prod.${name}`]: '' })
    expect(problemsOf(find(root))).toEqual({ [name]: 'files.folder', [`${name}/prod.${name}`]: null })
  })

  if (isPosix) {
    test('a pipe is a problem; one that only might be of Bitwarden Lite is none', () => {
      const root = tree({})
      execFileSync('mkfifo', [path.join(root, name), path.join(root, 'settings.env')])
      expect(problemsOf(find(root))).toEqual({ [name]: 'files.special' })
      expect(problemsOf(find(root, ['settings.env']))).toEqual({ 'settings.env': 'files.special' })
    })

    test('a folder whose name is not UTF-8 is a problem, and so is such a file', () => {
      const root = tree({ [`a/${name}`]: '' })
      mkdirSync(Buffer.concat([Buffer.from(`${root}/b`), Buffer.from([0xff])]))
      expect(problemsOf(find(root))).toEqual({ [`a/${name}`]: null, 'b\ufffd': 'files.folderNotUtf8' })
    })

    test('a folder that cannot be listed is a problem, and the others are found', () => {
      const root = tree({ [`a/${name}`]: '', [`b/${name}`]: '' })
      chmodSync(root, 0o755)
      chmodSync(path.join(root, 'a'), 0o000)
      const found = asOrdinaryUser(() => find(root))
      chmodSync(path.join(root, 'a'), 0o755)
      expect(problemsOf(found)).toEqual({ a: 'files.folderRejected', [`b/${name}`]: null })
    })
  }
})

if (isPosix) {
  describe('symlinks', () => {
    test('below the folder are followed to a file, not to a folder', () => {
      const root = tree({
        'files/prod.txt': '',
        [`a/${name}`]: { link: '../files/prod.txt' },
        [`real/${name}`]: '',
        folder: { link: 'real' },
      })
      expect(find(root)).toMatchObject([
        {
          path: `a/${name}`,
          location: path.join(root, 'files', 'prod.txt'),
          selectedBy: 'name',
          leftOut: false,
          problem: null,
        },
        {
          path: `real/${name}`,
          location: path.join(root, 'real', name),
          selectedBy: 'name',
          leftOut: false,
          problem: null,
        },
      ])
    })

    test('give way to the file they lead to, unless the user names them', () => {
      const root = tree({ [`a/${name}`]: { link: `../b/${name}` }, [`b/${name}`]: '', c: { link: 'b' } })
      expect(pathsOf(find(root))).toEqual([`b/${name}`])
      expect(pathsOf(find(root, ['c', 'b']))).toEqual([`b/${name}`])
      expect(pathsOf(find(root, ['.', `a/${name}`]))).toEqual([`a/${name}`])
      expect(pathsOf(find(root, [`c/${name}`, `b/${name}`]))).toEqual([`b/${name}`])
    })

    test('out of the folder are not followed, and that is said', () => {
      const outside = tree({ secret: 'A=1', [`x/${name}`]: '' })
      const root = tree({
        [name]: { link: path.join(outside, 'secret') },
        'settings.env': { link: path.join(outside, 'secret') },
        out: { link: outside },
      })
      expect(problemsOf(find(root))).toEqual({ [name]: 'files.symlinkOutside' })
    })

    test('are followed wherever they lead when the user names them', () => {
      const outside = tree({ secret: '', [`x/${name}`]: '' })
      const root = tree({ file: { link: path.join(outside, 'secret') }, folder: { link: outside } })
      expect(problemsOf(find(root, ['file', 'folder']))).toEqual({ file: null, [`folder/x/${name}`]: null })
    })

    test('in a circle, or to nothing, are a problem where a file should be', () => {
      const root = tree({
        [`a/${name}`]: { link: `../b/${name}` },
        [`b/${name}`]: { link: `../a/${name}` },
        [`c/${name}`]: { link: 'gone' },
        'c/up': { link: '..' },
        'settings.env': { link: 'gone' },
        '.env': { link: 'gone' },
        'x/global-override.env': { link: 'gone' },
      })
      expect(problemsOf(find(root))).toEqual({
        'settings.env': 'files.symlinkBroken',
        [`a/${name}`]: 'files.symlinkBroken',
        [`b/${name}`]: 'files.symlinkBroken',
        [`c/${name}`]: 'files.symlinkBroken',
      })
    })
  })
}
