import { spawn } from 'node:child_process'
import { expect, test } from 'vitest'
import { cli, program } from '../cli/run.js'
import { folderWith } from '../folder.js'
import { broken, name } from '../samples.js'
import { markedText } from '../trust/canary/generate.js'
import { leakIn, marker } from '../trust/canary/marker.js'
import { at, lines, started } from './started.js'

test('without `--stdio` it says how to be called: 2', () => {
  for (const args of [['lsp'], ['lsp', '--stdio', 'file.env']])
    expect(cli(folderWith({}), args)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('`override-lint lsp --stdio`'),
    })
})

test('it ends as the protocol has it: 0 after a shutdown, 1 without one', async () => {
  const { client } = await started({})
  expect(await client.end()).toBe(0)
  const { client: other } = await started({})
  await other.notify('exit', undefined)
  expect(await other.exited).toBe(1)
})

test('it ends when the editor is gone', async () => {
  const server = spawn(process.execPath, [program, 'lsp', '--stdio'])
  const code = new Promise((resolve) => server.on('exit', resolve))
  server.stdin.end()
  expect(await code).toBe(1)
})

test('changes that come faster than they can be judged end in the findings of the last text', async () => {
  const { client } = await started({})
  await client.open(name, '')
  const typed = broken.split('')
  const changes = typed.map((text, index) => {
    const line = broken.slice(0, index).split('\n').length - 1
    return client.change(name, at(line, index - broken.lastIndexOf('\n', index - 1) - 1), text)
  })
  const found = await changes.at(-1)
  expect(found?.map(({ code }) => code)).toContain('smtp-tls-mismatch')
})

/** One message of the protocol, as it is on the wire. */
const framed = (body: string) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`

test('a message that it cannot read is not read out', async () => {
  const server = spawn(process.execPath, [program, 'lsp', '--stdio'])
  let heard = ''
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (bytes) => (heard += bytes))
  const ended = new Promise((resolve) => server.on('exit', resolve))
  server.stdin.write(framed('{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}'))
  const textDocument = `{"uri":"file:///x/global.override.env","version":1,"languageId":"","text":"${marker}"}`
  for (const body of [
    `{"jsonrpc":"2.0","what":"${marker}"}`,
    `{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":null,"x":"${marker}"}}`,
    `{"jsonrpc":"2.0","method":"textDocument/didOpen","params":["${marker}"]}`,
    `{"jsonrpc":"2.0","id":2,"method":"textDocument/hover","params":{"x":"${marker}"}}`,
    `{"jsonrpc":"2.0","id":3,"method":"textDocument/${marker.slice(0, 3)}","params":{"x":"${marker}"}}`,
    `{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":${textDocument}}}`,
    `{"jsonrpc":"2.0","id":4,"method":"textDocument/codeAction","params":{"textDocument":{"uri":"file:///x/global.override.env"},"range":"${marker}"}}`,
    `{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"text":"${marker}"`,
  ])
    server.stdin.write(framed(body))
  setTimeout(() => server.stdin.end(), 1000)
  await ended
  expect(heard).toContain('"id":1')
  expect(leakIn(heard)).toBeNull()
})

test('in hundreds of documents whose every value is marked, nothing that is sent shows a mark', async () => {
  const { client } = await started({})
  const names = ['global.override.env', 'global.override.env.j2', 'settings.env', 'x.global.override.env']
  for (let seed = 0; seed < 300; seed += 1) {
    const file = `${seed}/${names[seed % names.length]}`
    const text = markedText(seed)
    await client.openQuietly(file, text)
    const count = text.split(/\r\n|\r|\n/).length
    for (let line = 0; line < count; line += 1) {
      await client.hover(file, line, 3)
      await client.complete(file, line, 4)
    }
    await client.symbols(file)
    await client.actions(file, lines(0, count), undefined, [])
    await client.notify('textDocument/didClose', { textDocument: { uri: client.uri(file) } })
  }
  expect(client.heard.length).toBeGreaterThan(100_000)
  expect(leakIn(client.heard)).toBeNull()
})
