import { expect, test } from 'vitest'
import { recordBaseline, renderBaseline } from '../../src/report/formats/baseline.js'
import { file, finding, report } from './sample.js'

const at = { start: 0, end: 3 }
const host = 'globalSettings__mail__smtp__host'
const port = 'globalSettings__mail__smtp__port'

function found(rule: string, setting: string | null = null) {
  return finding('error', { rule, setting, at })
}

function recorded(files: Parameters<typeof report>[0]) {
  return renderBaseline(recordBaseline(report(files), 'known.json', (path) => `env/${path}`))
}

test('a baseline counts findings by file, rule and setting, in their order', () => {
  const two = file('A=1', {
    path: 'b.env',
    findings: [found('smtp-tls-mismatch', port), found('smtp-tls-mismatch', port), found('admins-empty')],
  })
  const one = file('A=1', {
    path: 'a.env',
    findings: [
      found('smtp-tls-mismatch', port),
      found('smtp-tls-mismatch', host),
      found('smtp-tls-mismatch'),
    ],
  })
  expect(recorded([two, one])).toBe(`{
  "version": 1,
  "findings": [
    {"path":"env/a.env","rule":"smtp-tls-mismatch","setting":null,"count":1},
    {"path":"env/a.env","rule":"smtp-tls-mismatch","setting":"${host}","count":1},
    {"path":"env/a.env","rule":"smtp-tls-mismatch","setting":"${port}","count":1},
    {"path":"env/b.env","rule":"admins-empty","setting":null,"count":1},
    {"path":"env/b.env","rule":"smtp-tls-mismatch","setting":"${port}","count":2}
  ]
}
`)
})

test('it keeps what an earlier one accepts, and leaves out what else is accepted or tells of the linter', () => {
  const aside = { finding: found('smtp-tls-mismatch'), reason: 'a lab' }
  const files = [
    file('A=1', {
      path: 'a.env',
      findings: [found('ignore-unused')],
      suppressed: [
        { ...aside, by: 'baseline' },
        { ...aside, by: 'config' },
        { ...aside, by: 'comment' },
      ],
    }),
  ]
  const { path, entries } = recordBaseline(report(files), 'known.json', (name) => name)
  expect({ path, entries }).toEqual({
    path: 'known.json',
    entries: [{ path: 'a.env', rule: 'smtp-tls-mismatch', setting: null, count: 1 }],
  })
})

test('without findings it is a file without entries', () => {
  expect(recorded([file('A=1')])).toBe('{\n  "version": 1,\n  "findings": []\n}\n')
})
