import { execFileSync } from 'node:child_process'
import { chmodSync, truncateSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readProblem } from '../../src/files/error-code.js'
import { maxFileSize, maxReferences, maxStatements, readText } from '../../src/files/read.js'
import { encode } from '../../src/source/decode.js'
import type { SourceText } from '../../src/source/text.js'
import { asOrdinaryUser, isPosix, tree } from './tree.js'

const problemOf = (location: string) => readText(location).problem?.key

describe('a file is read to the byte', () => {
  const contents = {
    empty: new Uint8Array(),
    small: Buffer.from('A=1\r\nB=é\n'),
    'not UTF-8': Uint8Array.of(0x41, 0x3d, 0xff, 0x00, 0xc3),
    'as large as the shared buffer': Buffer.alloc(64 * 1024, 'a'),
    'one byte smaller': Buffer.alloc(64 * 1024 - 1, 'b'),
    'of several megabytes': Buffer.alloc(3_000_001, 'c=de fgh ijk lmn\n'),
  }
  test.each(Object.entries(contents))('%s', (_, content) => {
    const { text, problem } = readText(path.join(tree({ file: content }), 'file'))
    expect(problem).toBeNull()
    expect(Buffer.from(encode(text as SourceText)).equals(content)).toBe(true)
  })

  test('and keeps its text when the next one is read', () => {
    const root = tree({ a: 'first', b: 'other' })
    const first = readText(path.join(root, 'a')).text
    readText(path.join(root, 'b'))
    expect(first?.slice({ start: 0, end: 5 }).is('first')).toBe(true)
  })
})

describe('what is no file to read is a problem, never a failure', () => {
  test('nothing there', () => {
    expect(problemOf(path.join(tree({}), 'gone'))).toBe('files.vanished')
    expect(problemOf(path.join(tree({ file: '' }), 'file', 'gone'))).toBe('files.vanished')
  })

  test('a file above the limit; one at the limit is read', () => {
    const file = path.join(tree({ file: '' }), 'file')
    truncateSync(file, maxFileSize + 1)
    expect(problemOf(file)).toBe('files.tooLarge')
    truncateSync(file, maxFileSize)
    expect(readText(file).text?.length).toBe(maxFileSize)
  })

  test('a file of more lines, or quotes, than there is memory for; one at the limit is read', () => {
    const file = (content: string) => path.join(tree({ file: content }), 'file')
    expect(problemOf(file('\n'.repeat(maxStatements)))).toBe('files.tooLong')
    expect(problemOf(file('A=""'.repeat(maxStatements)))).toBe('files.tooLong')
    expect(problemOf(file('\r'.repeat(maxStatements)))).toBe('files.tooLong')
    expect(readText(file('\r\n'.repeat(maxStatements - 1))).text?.length).toBe(2 * maxStatements - 2)
    expect(readText(file('\n'.repeat(maxStatements - 1))).text?.length).toBe(maxStatements - 1)
  })

  test.each(['$a', '${a}', '{{a}}', '[[a]]', '<%a%>'])('with too many of %s is not read', (reference) => {
    const file = (count: number) => path.join(tree({ file: `A=${reference.repeat(count)}` }), 'file')
    expect(problemOf(file(maxReferences + 1))).toBe('files.tooManyReferences')
    expect(readText(file(maxReferences / 4)).problem).toBeNull()
  })

  test('each errno has its explanation', () => {
    expect(readProblem('EACCES').key).toBe('files.noPermission')
    expect(readProblem('EPERM').key).toBe('files.noPermission')
    expect(readProblem('ELOOP').key).toBe('files.symlinkBroken')
    expect(readProblem('ENOTDIR').key).toBe('files.vanished')
    expect(readProblem('EIO')).toMatchObject({ key: 'files.unreadable', params: { code: 'EIO' } })
  })

  if (isPosix) {
    test('a folder', () => expect(problemOf(tree({}))).toBe('files.folder'))

    test('a pipe without a writer, which is not waited for', () => {
      const pipe = path.join(tree({}), 'pipe')
      execFileSync('mkfifo', [pipe])
      expect(problemOf(pipe)).toBe('files.special')
    })

    test('a device', () => expect(problemOf('/dev/null')).toBe('files.special'))

    test('a symlink that took the place of a file', () => {
      const root = tree({ file: 'A=1', link: { link: 'file' } })
      expect(problemOf(path.join(root, 'link'))).toBe('files.symlinkBroken')
    })

    test('a file without permission', () => {
      const root = tree({ file: 'A=1' })
      chmodSync(root, 0o755)
      chmodSync(path.join(root, 'file'), 0o000)
      expect(asOrdinaryUser(() => problemOf(path.join(root, 'file')))).toBe('files.noPermission')
    })
  }
})
