import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadConfig } from '../../src/files/config.js'
import { ConfigError } from '../../src/messages/errors.js'
import { format } from '../../src/messages/format.js'
import { folderWith } from '../folder.js'

const text = 'fail-on: never\n'

/** The config that is read in a folder with these files, and what looks like one. */
async function found(files: readonly string[], from = '') {
  const folder = folderWith({ '.git/HEAD': '', ...Object.fromEntries(files.map((name) => [name, text])) })
  mkdirSync(path.join(folder, from), { recursive: true })
  const { choices, strays } = await loadConfig(path.join(folder, from), { kind: 'find' })
  return { config: choices?.config?.path ?? null, strays: [...strays].sort() }
}

const names = [
  '.github/override-lint.yml',
  '.github/override-lint.yaml',
  '.override-lint.yml',
  '.override-lint.yaml',
]

describe('a config is found', () => {
  test.each(names)('as %s', async (name) => {
    expect(await found([name])).toEqual({ config: name, strays: [] })
  })

  test('in a folder around the current one', async () => {
    expect(await found(['.override-lint.yaml'], 'a/b')).toEqual({ config: '.override-lint.yaml', strays: [] })
  })
})

test.each(names.flatMap((one, index) => names.slice(index + 1).map((other) => [one, other] as const)))(
  'two of them are an error: %s and %s',
  async (one, other) => {
    const error = await found([one, other]).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(ConfigError)
    const { explanation, place } = error as ConfigError
    for (const name of [one, other]) expect(format(explanation, 'en')).toContain(name)
    expect([one, other]).toContain(place?.path)
  },
)

describe('a name that is nearly one', () => {
  test.each([
    'override-lint.yml',
    'override-lint.yaml',
    '.github/.override-lint.yml',
    '.github/override_lint.yml',
    '.overridelint.yml',
    '.overide-lint.yml',
    '.overrride-lint.yaml',
    'Override-Lint.yml',
  ])('is told: %s', async (name) => {
    expect(await found([name])).toEqual({ config: null, strays: [name] })
    expect(await found(['.override-lint.yml', name])).toEqual({
      config: '.override-lint.yml',
      strays: [name],
    })
  })

  test('is told from a folder below', async () => {
    expect(await found(['override-lint.yml'], 'a/b')).toEqual({
      config: null,
      strays: ['../../override-lint.yml'],
    })
  })

  test.each([
    '.github/workflows/override-lint.yml',
    'docker-compose.override.yml',
    'override.yml',
    'override-lint.json',
    '.github/override-lint.baseline.json',
    'override-lint.md',
    'docs/override-lint.yml',
    '.yamllint.yml',
  ])('is not %s', async (name) => expect(await found([name])).toEqual({ config: null, strays: [] }))
})
