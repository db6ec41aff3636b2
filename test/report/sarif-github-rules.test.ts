import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { lint } from '../../src/lint.js'
import { defaultPolicy } from '../../src/policy/policy.js'
import { renderSarif } from '../../src/report/formats/sarif.js'
import { rules } from '../../src/rules/table.js'
import { SourceText } from '../../src/source/text.js'
import { sourceOf } from '../lint-text.js'

/** What the rules of sarif-multitool for GitHub look at (microsoft/sarif-sdk, `Sarif.Multitool.Library/Rules`). */
interface Log {
  readonly $schema: string
  readonly version: string
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly { id: string }[] } }
    readonly results: readonly Result[]
  }[]
}

interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly message: { readonly text?: string; readonly id?: string; readonly arguments?: unknown }
  readonly locations: readonly Location[]
  readonly relatedLocations?: readonly Location[]
  readonly codeFlows?: readonly { threadFlows: { locations: { index?: number; location?: Location }[] }[] }[]
  readonly partialFingerprints?: Readonly<Record<string, string>>
}

interface Location {
  readonly message?: { readonly text?: string }
  readonly physicalLocation?: {
    readonly artifactLocation?: { readonly uri?: string }
    readonly region?: { readonly startLine?: number }
  }
}

const folder = 'examples/breaks'
const sources = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.env(?:\.\w+)?$/.test(entry.name))
  .map((entry) => {
    const place = path.join(entry.parentPath, entry.name)
    const text = new SourceText(readFileSync(place, 'utf8'))
    return { ...sourceOf(text), path: place.split(path.sep).join('/') }
  })
const levels = new Map(
  rules.map(({ id, severity }) => [id, severity === 'off' ? 'notice' : severity] as const),
)
const policy = {
  ...defaultPolicy,
  forFile: (file: string) => ({ ...defaultPolicy.forFile(file), levels }),
}
const log: Log = JSON.parse(renderSarif(lint(sources, policy), { language: 'en' }))
const [run] = log.runs
const results = run?.results ?? []
const places = results.flatMap(({ locations, relatedLocations = [], codeFlows = [] }) => [
  ...locations,
  ...relatedLocations,
  ...codeFlows.flatMap(({ threadFlows }) =>
    threadFlows.flatMap((flow) => flow.locations.flatMap(({ location }) => location ?? [])),
  ),
])

function failing<T>(items: readonly T[], holds: (item: T) => boolean): readonly T[] {
  return items.filter((item) => !holds(item))
}

describe('sarif-multitool’s rules for GitHub find nothing in what every bad example gives', () => {
  test('there are results of many rules, some with a code flow', () => {
    expect(new Set(results.map(({ ruleId }) => ruleId)).size).toBeGreaterThan(70)
    expect(results.some(({ codeFlows }) => codeFlows !== undefined)).toBe(true)
  })

  test('GH1001, GH1016, GH1017: a result has a place, and each place a file', () => {
    expect(failing(results, ({ locations }) => locations.length === 1)).toEqual([])
    expect(failing(places, ({ physicalLocation }) => physicalLocation?.artifactLocation?.uri !== '')).toEqual(
      [],
    )
    expect(failing(places, (place) => place.physicalLocation?.artifactLocation?.uri !== undefined)).toEqual(
      [],
    )
  })

  test('GH1002: the steps of a flow stand in it, and are not referred to', () => {
    const steps = results.flatMap(({ codeFlows = [] }) =>
      codeFlows.flatMap(({ threadFlows }) => threadFlows.flatMap(({ locations }) => locations)),
    )
    expect(failing(steps, ({ index, location }) => index === undefined && location !== undefined)).toEqual([])
  })

  test('GH1003: each place has a line', () => {
    expect(failing(places, ({ physicalLocation: at }) => (at?.region?.startLine ?? 0) >= 1)).toEqual([])
  })

  test('GH1004: no list is longer than GitHub shows', () => {
    expect(log.runs).toHaveLength(1)
    expect(run?.tool.driver.rules.length).toBeLessThanOrEqual(1000)
    for (const { locations, codeFlows = [] } of results) {
      expect(locations.length).toBeLessThanOrEqual(10)
      expect(codeFlows.length).toBeLessThanOrEqual(100)
      for (const { threadFlows } of codeFlows)
        for (const flow of threadFlows) expect(flow.locations.length).toBeLessThanOrEqual(100)
    }
  })

  test('GH1005, GH1006: each file is named from the top of the repository', () => {
    const isRelative = (uri = '/') => !/^[/\\]|^[a-z][a-z\d+.-]*:|(?:^|\/)\.\.(?:\/|$)/i.test(uri)
    expect(failing(places, (place) => isRelative(place.physicalLocation?.artifactLocation?.uri))).toEqual([])
  })

  test('GH1007: each message is a whole text, of related places too', () => {
    const isWhole = (text = '') => /\S/.test(text)
    expect(failing(results, ({ message: { text, id } }) => isWhole(text) && id === undefined)).toEqual([])
    const related = results.flatMap(({ relatedLocations = [] }) => relatedLocations)
    expect(failing(related, ({ message }) => isWhole(message?.text))).toEqual([])
  })

  test('GH1011, GH1013, GH1014, GH1018: the log names the final schema, its version, one tool with rules', () => {
    expect(log.$schema).toMatch(finalSchema)
    expect(log.version).toBe('2.1.0')
    expect(run?.tool.driver.name).toBe('override-lint')
    expect(run?.tool.driver.rules).not.toHaveLength(0)
  })

  test('GH1015, GH2012: a result names its rule and has a fingerprint', () => {
    const ids = run?.tool.driver.rules.map(({ id }) => id) ?? []
    expect(failing(ids, (id) => id !== '')).toEqual([])
    expect(failing(results, ({ ruleId, ruleIndex }) => ids[ruleIndex] === ruleId)).toEqual([])
    const named = ({ partialFingerprints = {} }: Result) => partialFingerprints['primaryLocationLineHash']
    expect(failing(results, (result) => named(result) !== undefined)).toEqual([])
  })
})

/** Not one of the drafts before it. */
const finalSchema =
  /^https:\/\/docs\.oasis-open\.org\/sarif\/sarif\/v2\.1\.0\/[\w/]*schemas\/sarif-schema-2\.1\.0\.json$/
