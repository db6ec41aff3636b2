import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { pinnedFiles } from '../../scripts/docs/pins.js'
import { checkoutPin } from '../../src/report/init/pins.js'
import { pages } from '../docs/pages.js'

const all: Readonly<Record<string, { version: string; commit: string }>> = JSON.parse(
  readFileSync('scripts/pins.json', 'utf8'),
)

describe('scripts/pins.json', () => {
  test('has a commit and an exact version for each action, in order', () => {
    expect(Object.keys(all)).toEqual(Object.keys(all).sort())
    for (const { version, commit } of Object.values(all)) {
      expect(version).toMatch(/^v\d+\.\d+\.\d+$/)
      expect(commit).toMatch(/^[0-9a-f]{40}$/)
    }
  })

  test('has no action that nothing uses', () => {
    const text = pinnedFiles()
      .map(({ path }) => readFileSync(path, 'utf8'))
      .join('\n')
    expect(Object.keys(all).filter((action) => !text.includes(`uses: ${action}`))).toEqual([])
  })
})

test('every workflow, ours and those to copy, has the pins', () => {
  for (const { path, content } of pinnedFiles())
    expect(readFileSync(path, 'utf8'), `${path}: run \`npm run docs\``).toBe(content)
})

test('what init writes has the pin', () => {
  const { action, ...pin } = checkoutPin
  expect(pin).toEqual(all[action])
})

test('no page shows another pin', () => {
  const shown = pages.flatMap(({ lines }) => [
    ...lines.join('\n').matchAll(/uses: ([\w-]+\/[\w-]+)[\w/-]*@([0-9a-f]{40}) # (\S+)/g),
  ])
  expect(shown.length).toBeGreaterThan(10)
  for (const [, action = '', commit, version] of shown) expect({ commit, version }).toEqual(all[action])
})

describe('the tools that look at the workflows', () => {
  const ci = readFileSync('.github/workflows/ci.yml', 'utf8')
  const contributing = readFileSync('CONTRIBUTING.md', 'utf8')

  test('have the same versions in CI and in CONTRIBUTING', () => {
    const [, actionlint = ''] = /actionlint@v([\d.]+)/.exec(ci) ?? []
    const [, zizmor = ''] = /^zizmor==([\d.]+) --hash=sha256:[0-9a-f]{64}$/m.exec(
      readFileSync('.github/zizmor.txt', 'utf8'),
    ) ?? ['', '']
    expect(contributing).toContain(`actionlint ${actionlint} and\nzizmor ${zizmor} look`)
    expect(contributing).toContain(`actionlint@v${actionlint}`)
    expect(contributing).toContain(`zizmor==${zizmor}`)
  })
})
