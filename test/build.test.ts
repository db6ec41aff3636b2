import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nodeOf, nodePrograms } from './nodes.js'

const nodes = nodePrograms(22, 24)
const oldNodes = ([12, 18] as const).flatMap((major) => {
  const program = nodeOf(major)
  return program === null ? [] : [{ major, program }]
})
const temporary = mkdtempSync(path.join(tmpdir(), 'build-'))
afterAll(() => rmSync(temporary, { recursive: true, force: true }))

/** Every file of a folder, by its path with `/`. */
function contents(folder: string): Map<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
  return new Map(
    names.map((name) => [path.relative(folder, name).replaceAll(path.sep, '/'), readFileSync(name)]),
  )
}

/** The code of a bundle's files whose path begins so, comments that name their modules included. */
function code(begin: string): string {
  return [...contents('dist')]
    .filter(([name]) => name.startsWith(begin) && name.endsWith('.js'))
    .map(([, content]) => content.toString())
    .join('\n')
}

describe('dist/', () => {
  beforeAll(() => {
    const compiler = 'node_modules/typescript/bin/tsc'
    spawnSync(process.execPath, [compiler, '-p', '.', '--noCheck'], { stdio: 'inherit' })
  })

  test.each(nodes)(
    'is what the sources make, to the byte, on $name',
    ({ name, program }) => {
      const out = path.join(temporary, name)
      const { status, stderr } = spawnSync(program, ['lib/scripts/build.js', '--out', out], {
        encoding: 'utf8',
      })
      expect(status, stderr).toBe(0)
      const made = contents(out)
      const committed = contents('dist')
      expect([...made.keys()], 'run `npm run build` and commit dist/').toEqual([...committed.keys()])
      for (const [file, content] of made)
        expect(content.equals(committed.get(file) ?? Buffer.alloc(0)), `${file} is not fresh`).toBe(true)
    },
    300_000,
  )

  test('names no folder of the machine it was made on', () => {
    for (const [file, content] of contents('dist')) expect(content.includes(process.cwd()), file).toBe(false)
  })
})

describe('without node_modules', () => {
  const alone = path.join(temporary, 'alone')
  beforeAll(() => cpSync('dist', alone, { recursive: true }))

  test.each(nodes)('the command line lints on $name', ({ program }) => {
    const file = path.join(temporary, 'global.override.env')
    writeFileSync(file, 'globalSettings__mail__smtp__host=REPLACE\n')
    const cli = path.join(alone, 'cli', 'index.js')
    const { stdout, status } = spawnSync(program, [cli, '--format', 'json', file], { encoding: 'utf8' })
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'fail' })
  })

  test.each([
    ['C', 'This program needs Node 20.19 or newer, and this is Node'],
    ['fr_FR.UTF-8', 'Ce programme demande Node 20.19 ou plus récent, et la version présente est'],
  ])('an old Node says one sentence in %s before it meets what it cannot parse', (LANG, sentence) => {
    const cli = path.join(alone, 'cli', 'index.js')
    const pretend = `Object.defineProperty(process.versions, 'node', { value: '20.18.3' }); require(${JSON.stringify(cli)})`
    const { stdout, stderr, status } = spawnSync(process.execPath, ['-e', pretend], {
      encoding: 'utf8',
      env: { LANG },
    })
    expect([stdout, status]).toEqual(['', 2])
    expect(stderr).toContain(`override-lint: ${sentence} 20.18.3`)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })

  test.each(oldNodes)('Node $major really does', ({ program }) => {
    const { stderr, status } = spawnSync(program, [path.join(alone, 'cli', 'index.js')], { encoding: 'utf8' })
    expect(stderr).toMatch(/^override-lint: .* Node 20\.19 .*\n$/)
    expect(status).toBe(2)
  })

  test.each(nodes)('the action starts on $name', ({ program }) => {
    const env = { ...process.env, GITHUB_WORKSPACE: undefined, GITHUB_OUTPUT: undefined }
    const { stdout, status } = spawnSync(program, [path.join(alone, 'index.js')], { encoding: 'utf8', env })
    expect(stdout).toContain('GITHUB_WORKSPACE')
    expect(status).toBe(2)
  })
})

describe('what is loaded', () => {
  const zod = 'node_modules/zod/'
  const yaml = 'YAMLParseError'
  const http = 'Undici'
  const octokit = 'node_modules/@octokit/'

  test('the command line has nothing of GitHub in it', () => {
    for (const absent of ['node_modules/@actions/', octokit, http]) expect(code('cli/')).not.toContain(absent)
  })

  test('schema and YAML come from files of their own, only where something is parsed', () => {
    for (const entry of ['index.js', 'cli/main.js']) {
      expect(code(entry)).not.toContain(zod)
      expect(code(entry)).not.toContain(yaml)
    }
    expect(code('cli/')).toContain(zod)
    expect(code('cli/')).toContain(yaml)
  })

  test('the language server comes from a file of its own, only where it is asked for', () => {
    expect(code('cli/main.js')).not.toContain('node_modules/vscode-')
    expect(code('cli/')).toContain('node_modules/vscode-languageserver/')
    for (const [name, content] of contents('dist'))
      if (!name.startsWith('cli/') && name.endsWith('.js'))
        expect(content.includes('node_modules/vscode-'), name).toBe(false)
  })

  test('the HTTP client comes from a file of its own, only where the API is called', () => {
    expect(code('index.js')).toContain('node_modules/@actions/core/')
    for (const absent of [http, octokit, 'node_modules/@actions/github/'])
      expect(code('index.js')).not.toContain(absent)
  })
})

describe('licenses.txt', () => {
  /** An alias stands for the one, which alone needs the other (scripts/bundle); the rest is only types. */
  const left = ['@actions/exec', '@actions/io', '@octokit/types', '@octokit/openapi-types']

  test('has the license of every package the program needs at run time', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
    const text = readFileSync('dist/licenses.txt', 'utf8')
    const needed = Object.keys(packages)
      .filter((place) => place !== '' && !packages[place].dev)
      .map((place) => place.split('node_modules/').at(-1) as string)
      .filter((name) => !left.includes(name))
    const named = [...text.matchAll(/^(?:@[^\s/]+\/)?[^\s/]+(?= \d+\.\d+\.\d+$)/gm)].map(([name]) => name)
    expect(needed.filter((name) => !named.includes(name))).toEqual([])
  })
})
