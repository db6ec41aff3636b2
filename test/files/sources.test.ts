import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { maxFileSize, readStandardInput } from '../../src/files/read.js'
import { readSources } from '../../src/files/sources.js'
import { isPosix, tree } from './tree.js'

const name = 'global.override.env'
const read = (folder: string, paths: readonly string[] = []) =>
  readSources({ folder, paths, patterns: null }).sources

test('what is found is read, what cannot be read says why', () => {
  const sources = read(tree({ [name]: 'A=1\n', x: '' }), ['.', 'x', 'gone'])
  expect(
    sources.map(({ path, explicit, problem, text }) => [path, explicit, problem?.key, text?.length]),
  ).toEqual([
    [name, false, undefined, 4],
    ['gone', true, 'files.notFound', undefined],
    ['x', true, undefined, 0],
  ])
})

test('a settings.env counts when it is one of Bitwarden Lite, or when it is named', () => {
  const root = tree({
    'lite/settings.env': 'BW_DOMAIN=x\nBW_DB_SERVER=db\n',
    'other/settings.env': 'DEBUG=1\n',
  })
  expect(read(root).map(({ path }) => path)).toEqual(['lite/settings.env'])
  expect(read(root, ['other/settings.env']).map(({ path }) => path)).toEqual(['other/settings.env'])
})

describe('companions', () => {
  const installed = {
    [`bwdata/env/${name}`]: '',
    'bwdata/env/mssql.override.env': 'MSSQL_SA_PASSWORD=x\n',
    'bwdata/config.yml': 'url: https://vault.example.com\n',
    'bwdata/docker/docker-compose.yml': 'services: {}\n',
    'bwdata/docker/docker-compose.override.yml': 'services: {}\n',
    'bwdata/docker/global.env': 'globalSettings__selfHosted=true\n',
  }
  const companionsOf = (folder: string, paths: readonly string[] = []) =>
    Object.fromEntries(
      [...(read(folder, paths)[0]?.companions ?? [])].map(([role, { path }]) => [role, path]),
    )

  test('are what Setup has written beside the folder env', () => {
    expect(companionsOf(tree(installed))).toEqual({
      mssql: 'bwdata/env/mssql.override.env',
      config: 'bwdata/config.yml',
      compose: 'bwdata/docker/docker-compose.yml',
      'compose-override': 'bwdata/docker/docker-compose.override.yml',
      'global-env': 'bwdata/docker/global.env',
    })
  })

  test('are the Compose project in its own folder for a file elsewhere', () => {
    const lite = { 'lite/settings.env': 'BW_INSTALLATION_ID=x\n' }
    for (const beside of ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml'])
      expect(companionsOf(tree({ ...lite, [`lite/${beside}`]: '' }))).toEqual({
        'lite-project': `lite/${beside}`,
      })
    expect(companionsOf(tree({ ...lite, 'compose.yaml': '' }))).toEqual({})
  })

  test('are found from inside that folder too', () => {
    expect(companionsOf(`${tree(installed)}/bwdata/env`)).toMatchObject({
      mssql: 'mssql.override.env',
      config: '../config.yml',
    })
  })

  test('are the same for every file of the folder', () => {
    const sources = read(tree({ ...installed, [`bwdata/env/prod.${name}`]: '' }))
    expect(sources).toHaveLength(2)
    expect(sources[0]?.companions).toBe(sources[1]?.companions)
  })

  test('are none where the folder has another name', () => {
    expect(companionsOf(tree({ [`bwdata/other/${name}`]: '', 'bwdata/config.yml': '' }))).toEqual({})
  })

  test('are missing where they are no files', () => {
    const links = isPosix ? { 'bwdata/config.yml': { link: '/etc/hostname' } } : {}
    const root = tree({ [`bwdata/env/${name}`]: '', 'bwdata/docker/global.env/x': '', ...links })
    expect(companionsOf(root)).toEqual({})
  })
})

describe('standard input', () => {
  test('is one file, named by the user', async () => {
    const source = await readStandardInput(Readable.from([Buffer.from('A='), Buffer.from('é')]), 'x.env')
    expect(source).toMatchObject({ path: 'x.env', problem: null, explicit: true })
    expect(source.text?.slice({ start: 0, end: 3 }).is('A=é')).toBe(true)
  })

  test('keeps characters whole that two parts share', async () => {
    const bytes = Buffer.from('é')
    const source = await readStandardInput(Readable.from([bytes.subarray(0, 1), bytes.subarray(1)]), 'x')
    expect(source.text?.slice({ start: 0, end: 1 }).is('é')).toBe(true)
  })

  test('has the limit of a file', async () => {
    const part = Buffer.alloc(1024 * 1024)
    const endless = Readable.from(
      (function* () {
        for (;;) yield part
      })(),
    )
    const source = await readStandardInput(endless, 'x')
    expect(source.problem).toMatchObject({
      key: 'files.tooLarge',
      params: { limit: maxFileSize / 1024 / 1024 },
    })
  })
})
