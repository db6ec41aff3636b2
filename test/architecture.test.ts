import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { describe, expect, test } from 'vitest'

/** What has no I/O, no process and no clock, from the bottom to the top: each imports what stands before it. */
const core = [
  ...['messages', 'source', 'readers', 'settings', 'server', 'readiness', 'rules', 'policy', 'report'],
  ...['translations', 'lint.ts', 'fix.ts'],
]
/** The rest, in the same order. */
const shell = ['config', 'files', 'github', 'editor', 'page', 'cli', 'action.ts', 'cli.ts']
const rooms = [...core, ...shell]

/** The only files that may look at a value's text: they compute with it and hand out none of it. */
const revealing = [
  /^(?:source|readers|settings)\//,
  'files/compose-companions.ts',
  // Puts the text into the field it came from.
  'page/document.ts',
]

/** The only files that may declare a text to be fit for showing: names of the catalogue, paths, the user's words. */
const showing = [
  /^(?:cli|config|files|github|settings)\//,
  'editor/actions/ignore.ts',
  'editor/statements.ts',
  'messages/printable.ts',
  'policy/glob.ts',
  'page/main.ts',
  'readers/dotnet/exception.ts',
  'readers/dotnet/values/connection/keywords.ts',
  'readers/dotnet/values/connection/meanings.ts',
  /^report\/compare\//,
  'report/explain.ts',
  'report/failure.ts',
  /^report\/formats\/summary\//,
  'report/init/render.ts',
  'report/redact/safe-word.ts',
  'rules/lite/lite-names-differ-in-case.ts',
  'rules/secrets/database-password-differs.ts',
  'rules/secrets/generated-file-edited.ts',
  'rules/secrets/overridden-elsewhere.ts',
  'rules/secrets/secret-shared-between-servers.ts',
  'rules/update/vault-url-overwritten.ts',
]

interface Source {
  /** From `src/`, with `/`. */
  readonly path: string
  /** Without comments. */
  readonly code: string
  readonly imports: readonly string[]
  /** Those of the imports that are files of the program, from `src/`. */
  readonly targets: readonly string[]
}

const sources: readonly Source[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .map((path) => {
    const code = readFileSync(join('src', path), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, '')
    const imports = [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map(([, from = '']) => from)
    const targets = imports
      .filter((from) => from.startsWith('.'))
      .map((from) => posix.join(dirname(path), from).replace(/\.js$/, '.ts'))
    return { path, code, imports, targets }
  })

const roomOf = (path: string) => path.split('/')[0] ?? ''
const pure = sources.filter(({ path }) => core.includes(roomOf(path)))

/** The files of which something holds that holds for those of the list alone. */
function outside(list: readonly (string | RegExp)[], holds: (source: Source) => boolean): readonly string[] {
  const isListed = (path: string) =>
    list.some((each) => (typeof each === 'string' ? each === path : each.test(path)))
  return sources
    .filter(holds)
    .map(({ path }) => path)
    .filter((path) => !isListed(path))
}

describe('imports', () => {
  test('point one way: every folder imports what stands before it', () => {
    expect(sources.map(({ path }) => roomOf(path)).filter((room) => !rooms.includes(room))).toEqual([])
    const against = sources.flatMap(({ path, targets }) =>
      targets
        .filter((target) => rooms.indexOf(roomOf(target)) > rooms.indexOf(roomOf(path)))
        .map((target) => `${path} imports ${target}`),
    )
    expect(against).toEqual([])
  })

  test('make no cycle, those of types included', () => {
    expect(cycles()).toEqual([])
  })

  test('bring no I/O, no process, no clock and no @actions/* into the core', () => {
    const against = pure.flatMap(({ path, code, imports }) => [
      ...imports
        .filter(
          (from) => (from.startsWith('node:') && from !== 'node:crypto') || from.startsWith('@actions/'),
        )
        .map((from) => `${path} imports ${from}`),
      ...(/\b(?:process\.|Date\.now|new Date\(\)|console\.|fetch\()/.test(code)
        ? [`${path} reaches outside`]
        : []),
    ])
    expect(against).toEqual([])
  })
})

test('no two exported types have one name', () => {
  const declared = new Map<string, string[]>()
  for (const { path, code } of sources)
    for (const [, name = ''] of code.matchAll(/^export (?:abstract )?(?:interface|type|class|enum) (\w+)/gm))
      declared.set(name, [...(declared.get(name) ?? []), path])
  expect([...declared].filter(([, paths]) => paths.length > 1)).toEqual([])
})

describe('values', () => {
  test('are revealed by readers and settings alone', () => {
    const reveals = /import \{[^}]*\b(?:reveal|rawText)\b[^}]*\} from/
    expect(outside(revealing, ({ code }) => reveals.test(code))).toEqual([])
  })

  test('are asked by no rule with an expression of its own', () => {
    const asking = pure.filter(({ path, code }) => path.startsWith('rules/') && /\.matches\(/.test(code))
    expect(asking.map(({ path }) => path)).toEqual([])
  })

  test('cannot be declared fit for showing outside of the files that name things', () => {
    const declares = /\bprintable\(|as (?:unknown as )?Printable\b/
    expect(outside(showing, ({ code }) => declares.test(code))).toEqual([])
  })

  test.each([
    ['reveal', revealing, /\b(?:reveal|rawText)\b/] as const,
    ['show', showing, /printable/i] as const,
  ])('every exception to %s is a file that needs it', (_, list, uses) => {
    const named = list.filter((each) => typeof each === 'string')
    const needless = named.filter(
      (path) => !sources.some((each) => each.path === path && uses.test(each.code)),
    )
    expect(needless).toEqual([])
  })
})

/** The files that lead back to themselves, as one way round for each file that begins one, shortest first. */
function cycles(): readonly string[] {
  const targets = new Map(sources.map((each) => [each.path, each.targets]))
  const found = sources.flatMap(({ path }) => {
    const from = new Map<string, string>()
    const open = [path]
    for (const at of open)
      for (const next of targets.get(at) ?? []) {
        if (from.has(next)) continue
        from.set(next, at)
        if (next === path) return [wayBack(path, from)]
        open.push(next)
      }
    return []
  })
  return [...new Set(found.map(smallestFirst))]
}

function wayBack(path: string, from: ReadonlyMap<string, string>): readonly string[] {
  const way = [path]
  for (let at = from.get(path); at !== undefined && at !== path; at = from.get(at)) way.unshift(at)
  return way
}

function smallestFirst(way: readonly string[]): string {
  const first = way.indexOf([...way].sort()[0] ?? '')
  return [...way.slice(first), ...way.slice(0, first + 1)].join(' → ')
}
