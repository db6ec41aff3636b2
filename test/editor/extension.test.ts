import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { crc32, inflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fixAllKind } from '../../src/editor/actions/quick-fix.js'

const temporary = mkdtempSync(path.join(tmpdir(), 'vscode-'))
afterAll(() => rmSync(temporary, { recursive: true, force: true }))

let archive: Buffer = Buffer.alloc(0)
let files: ReadonlyMap<string, Buffer> = new Map()

function pack(out: string): Buffer {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['editors/vscode/package.mjs', '--out', out],
    {
      encoding: 'utf8',
    },
  )
  expect(status, stderr).toBe(0)
  return readFileSync(stdout.trim())
}

/** Reads an archive by its directory at the end, and holds each file to its checksum. */
function unzipped(archive: Buffer): ReadonlyMap<string, Buffer> {
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  const found = new Map<string, Buffer>()
  let at = archive.readUInt32LE(end + 16)
  for (let count = archive.readUInt16LE(end + 10); count > 0; count -= 1) {
    expect(archive.readUInt32LE(at)).toBe(0x02014b50)
    const [sum, packed, size] = [16, 20, 24].map((offset) => archive.readUInt32LE(at + offset)) as [
      number,
      number,
      number,
    ]
    const nameLength = archive.readUInt16LE(at + 28)
    const name = archive.subarray(at + 46, at + 46 + nameLength).toString()
    const local = archive.readUInt32LE(at + 42)
    expect(archive.readUInt32LE(local)).toBe(0x04034b50)
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
    const content = inflateRawSync(archive.subarray(start, start + packed))
    expect([name, content.length, crc32(content)]).toEqual([name, size, sum])
    found.set(name, content)
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
  }
  return found
}

const json = (name: string) => JSON.parse(files.get(name)?.toString() ?? '')

beforeAll(() => {
  spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', '.', '--noCheck'], {
    stdio: 'inherit',
  })
  archive = pack(temporary)
  files = unzipped(archive)
  for (const [name, content] of files) {
    const file = path.join(temporary, 'unpacked', name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
})

test('the package has the two files that make it one, and what its manifest names', () => {
  const names = [...files.keys()]
  expect(names.slice(0, 2)).toEqual(['[Content_Types].xml', 'extension.vsixmanifest'])
  const manifest = files.get('extension.vsixmanifest')?.toString() ?? ''
  for (const [, named] of manifest.matchAll(/(?:Path="|<License>)([^"<]+)/g)) expect(names).toContain(named)
  const types = files.get('[Content_Types].xml')?.toString()
  for (const name of names.slice(1)) expect(types).toContain(`Extension="${path.extname(name) || name}"`)
  const { name, version, publisher, engines } = json('extension/package.json')
  expect(manifest).toContain(`Id="${name}" Version="${version}" Publisher="${publisher}"`)
  expect(manifest).toContain(`"Microsoft.VisualStudio.Code.Engine" Value="${engines.vscode}"`)
})

test('it is of our version, names no mark, and wants the Visual Studio Code that it is typed for', () => {
  const { version, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const extension = json('extension/package.json')
  expect(extension.version).toBe(version)
  expect(extension.engines.vscode).toBe(`^${devDependencies['@types/vscode']}`)
  expect(`${extension.name} ${extension.displayName} ${extension.publisher}`).not.toMatch(/bitwarden/i)
  expect(files.get('extension/README.md')?.toString()).toMatch(
    /registered trademark of Bitwarden, Inc\.[^\n]*\n$/,
  )
})

test('it starts for env files, with what it needs in the package', () => {
  const { main, activationEvents, contributes, dependencies } = json('extension/package.json')
  expect(activationEvents).toEqual(expect.arrayContaining(['onLanguage:dotenv', 'onLanguage:properties']))
  expect(activationEvents).not.toContain('*')
  expect(dependencies).toBeUndefined()
  expect(files.has(path.posix.join('extension', main))).toBe(true)
  for (const { url } of contributes.yamlValidation)
    expect(files.has(path.posix.join('extension', url))).toBe(true)
  expect(files.has('extension/server/index.js')).toBe(true)
  expect(files.get('extension/README.md')?.toString()).toContain(`"${fixAllKind}"`)
})

test('its program loads beside nothing but Visual Studio Code, and has the two functions that are called', () => {
  const program = path.join(temporary, 'unpacked/extension/extension.js')
  // Any name of the API is something that can be called, constructed and asked for more.
  const script = `
    const Module = require('node:module')
    const anything = new Proxy(class {}, { get: (target, key) => (key === 'prototype' ? target.prototype : anything) })
    const load = Module._load
    Module._load = (name, ...more) => (name === 'vscode' ? anything : load(name, ...more))
    const { activate, deactivate } = require(${JSON.stringify(program)})
    console.log(typeof activate, typeof deactivate, deactivate())`
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8', cwd: temporary })
  expect(stdout, stderr).toBe('function function undefined\n')
})

test('the same sources make the same bytes', () => {
  expect(pack(path.join(temporary, 'again')).equals(archive)).toBe(true)
})

test.skipIf(process.env['TEST_COMPILED'])('its server answers', async () => {
  const program = path.join(temporary, 'unpacked/extension/server/index.js')
  const server = spawn(process.execPath, [program, 'lsp', '--stdio'], { cwd: temporary })
  const body = '{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}'
  server.stdin.write(`Content-Length: ${body.length}\r\n\r\n${body}`)
  let answer = ''
  for await (const chunk of server.stdout) {
    answer += chunk
    if (answer.endsWith('}')) break
  }
  expect(answer).toContain('"hoverProvider":true')
  server.kill()
})
