import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type CatalogueData, writeCatalogue } from '../../scripts/catalogue/data.js'
import { refreshCatalogue } from '../../scripts/catalogue/refresh.js'
import committed from '../../src/settings/catalogue/catalogue.json' with { type: 'json' }

const fixture = path.join(import.meta.dirname, 'fixture')
const notes = path.join(fixture, 'notes.json')
const empty: CatalogueData = {
  source: { repository: 'bitwarden/server', commit: '', release: '' },
  settings: [],
  removed: [],
  sections: [],
  files: {},
  installer: { order: [], placeholders: [], whenPushIsOff: [] },
}

let folder: string
let checkout: string
let catalogue: string

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'catalogue-'))
  checkout = path.join(folder, 'checkout')
  const git = (...args: string[]) =>
    execFileSync(
      'git',
      [
        '-c',
        'user.name=fixture',
        '-c',
        'user.email=fixture@example.test',
        '-c',
        'commit.gpgsign=false',
        ...args,
      ],
      {
        cwd: checkout,
        stdio: 'ignore',
      },
    )
  execFileSync('git', ['init', '-q', '-b', 'main', checkout], { stdio: 'ignore' })
  for (const release of ['v1.9.0', 'v2024.05.0', 'v2024.10.0', 'head']) {
    for (const entry of readdirSync(checkout))
      if (entry !== '.git') rmSync(path.join(checkout, entry), { recursive: true })
    cpSync(path.join(fixture, release), checkout, { recursive: true })
    git('add', '-A')
    git('commit', '-q', '-m', release)
    if (release !== 'head') git('tag', release)
  }
  git('tag', 'not-a-release')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

beforeEach(() => {
  catalogue = path.join(folder, 'catalogue.json')
  writeFileSync(catalogue, writeCatalogue(empty))
})

const refresh = () => refreshCatalogue({ checkout, catalogue, notes })
const written = () => JSON.parse(readFileSync(catalogue, 'utf8')) as CatalogueData
const named = (name: string) => written().settings.find((setting) => setting.name === name)

describe('the catalogue of a house with three releases', () => {
  beforeEach(() => void refresh())

  it('holds what the newest sources bind, and nothing that cannot be set', () => {
    expect(written().settings.map(({ name }) => name)).toEqual([
      'HOUSE_NUMBER',
      'adminSettings__keepers',
      'globalSettings__Rooms__north',
      'globalSettings__attic',
      'globalSettings__cellar',
      'globalSettings__greeting',
      'globalSettings__guests',
      'globalSettings__heat',
      'globalSettings__house',
      'globalSettings__lamps',
      'globalSettings__lamps__{index}__bulb',
      'globalSettings__lamps__{index}__lit',
      'globalSettings__nap',
      'globalSettings__post__office',
      'globalSettings__post__stamps',
      'globalSettings__rooms__doorKey',
      'globalSettings__rooms__locks',
      'globalSettings__rooms__south',
      'globalSettings__warmth',
    ])
  })

  it.each([
    ['globalSettings__greeting', { type: 'string', default: 'good "day"', since: '1.9.0' }],
    ['globalSettings__post__office', { default: 'main', since: '1.9.0', seenIn: ['installer'] }],
    ['globalSettings__post__stamps', { type: 'long', nullable: true, since: '1.9.0' }],
    ['globalSettings__cellar', { default: '/etc/bitwarden/cellar', since: '2024.5.0' }],
    [
      'globalSettings__nap',
      { type: 'timespan', default: '01:30:00', since: '2024.10.0', unusedSince: '2024.10.0' },
    ],
    ['globalSettings__house', { type: 'guid', default: '00000000-0000-0000-0000-000000000000' }],
    ['globalSettings__warmth', { type: 'double', nullable: true, default: 0.5 }],
    ['globalSettings__heat', { type: 'enum', values: ['Stove', 'Radiator'], default: 'Stove' }],
    ['globalSettings__guests', { type: 'array', element: 'string' }],
    ['globalSettings__lamps', { type: 'array', element: 'object' }],
    ['globalSettings__lamps__{index}__lit', { type: 'bool', default: true }],
    ['globalSettings__rooms__locks', { type: 'dictionary', element: 'string' }],
    ['globalSettings__rooms__doorKey', { secret: true, since: '2024.5.0' }],
    ['globalSettings__rooms__south', { readsInstead: 'globalSettings__Rooms__north' }],
    ['globalSettings__Rooms__north', { spellings: ['globalSettings__rooms__north'] }],
    ['adminSettings__keepers', { default: 'nobody', since: '2024.5.0' }],
    ['HOUSE_NUMBER', { type: 'int', default: 1 }],
  ])('knows %s', (name, expected) => {
    expect(named(name)).toMatchObject(expected)
  })

  it('gives what only the head has to the next release', () => {
    expect(named('globalSettings__attic')?.since).toBe('next')
  })

  it('knows what was removed, when, and for what', () => {
    expect(written().removed).toEqual([
      { name: 'globalSettings__candles', removedIn: '2024.5.0' },
      { name: 'globalSettings__useLamps', removedIn: '2024.5.0', replacedBy: 'globalSettings__lamps' },
    ])
  })

  it('is the same however often it is made, and then says that nothing changed', () => {
    const first = readFileSync(catalogue, 'utf8')
    expect(refresh()).toEqual({ sentences: [], lost: [] })
    expect(readFileSync(catalogue, 'utf8')).toBe(first)
  })
})

describe('what changed', () => {
  it('is said against the committed catalogue', () => {
    refresh()
    const older = written()
    const settings = older.settings
      .filter(({ name }) => name !== 'globalSettings__nap')
      .map((setting) =>
        setting.name === 'globalSettings__heat' ? { ...setting, default: 'Radiator' } : setting,
      )
    const gone = { name: 'globalSettings__useLamps', type: 'bool', default: false } as const
    writeFileSync(catalogue, writeCatalogue({ ...older, settings: [...settings, gone], removed: [] }))
    expect(refresh().sentences.toSorted()).toEqual([
      'globalSettings__candles is old, without effect since 2024.5.0.',
      'globalSettings__heat: default is "Stove"; it was "Radiator".',
      'globalSettings__nap is new: timespan, since 2024.10.0.',
      'globalSettings__useLamps is gone since 2024.5.0.',
    ])
  })

  it.each([
    ['documented', ['help:the-old-house']],
    ['installed', ['installer']],
  ])('is nothing while a %s setting would vanish', (_, seenIn) => {
    const settings = [{ name: 'globalSettings__fireplace', type: 'string' as const, seenIn }]
    const before = writeCatalogue({ ...empty, settings })
    writeFileSync(catalogue, before)
    expect(refresh().lost).toEqual(['globalSettings__fireplace'])
    expect(readFileSync(catalogue, 'utf8')).toBe(before)
  })
})

it('the committed catalogue is as the generator writes it', () => {
  const text = readFileSync(
    path.join(import.meta.dirname, '../../src/settings/catalogue/catalogue.json'),
    'utf8',
  )
  expect(writeCatalogue(committed as unknown as CatalogueData)).toBe(text)
})
