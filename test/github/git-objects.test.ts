import { spawn } from 'node:child_process'
import { afterEach, expect, test } from 'vitest'
import { GitObjects } from '../../src/github/git-objects.js'

const [one, other] = ['a'.repeat(40), 'b'.repeat(40)]

let opened: GitObjects | undefined
let started = 0
afterEach(() => {
  opened?.close()
  started = 0
})

/** Reads through a program that does what `body` says with each line it is asked, as `name`. */
function through(body: string, timeout = 20_000): GitObjects {
  const program = `const say = (text) => process.stdout.write(text)
require('node:readline').createInterface({ input: process.stdin }).on('line', async (name) => { ${body} })`
  const start = () => {
    started += 1
    return spawn(process.execPath, ['-e', program])
  }
  opened = new GitObjects(start, timeout)
  return opened
}

function texts(objects: readonly ({ readonly bytes: Buffer } | null)[]) {
  return objects.map((object) => object && String(object.bytes))
}

test('objects come in the order asked for, from one process, in whatever pieces', async () => {
  const objects = through(`
    const answer = name === 'none' ? 'none missing\\n' : name + ' blob 4\\nA\\nB\\n\\n'
    for (const letter of answer) { say(letter); await new Promise(setImmediate) }`)
  const found = []
  for (const name of [one, 'none', other]) found.push(await objects.read(name))
  expect(texts(found)).toEqual(['A\nB\n', null, 'A\nB\n'])
  expect(started).toBe(1)
})

test('many that are asked for together come together', async () => {
  const objects = through(`say(name + ' blob 0\\n\\n')`)
  const names = Array.from({ length: 500 }, (_, at) => at.toString(16).padStart(40, '0'))
  const found = await Promise.all(names.map((name) => objects.read(name)))
  expect(found.map((object) => object?.id)).toEqual(names)
})

test('where the program gives up, what it was asked is not known, and it is started again', async () => {
  const objects = through(`name === 'bad' ? process.exit(1) : say(name + ' blob 1\\nA\\n')`)
  expect(await Promise.all(['bad', one].map((name) => objects.read(name)))).toEqual([null, null])
  expect(texts([await objects.read(one)])).toEqual(['A'])
  expect(started).toBe(2)
})

test('one that does not answer is not waited for', async () => {
  expect(await through('', 500).read(one)).toBeNull()
})

test('what is larger than anything to read is not held', async () => {
  expect(await through(`say(name + ' blob 1000000000000\\n')`).read(one)).toBeNull()
})

test('a name of two lines is none', async () => {
  expect(await through(`say(name + ' blob 0\\n\\n')`).read(`${one}\n${other}`)).toBeNull()
  expect(started).toBe(0)
})
