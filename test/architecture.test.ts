import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The numbered rooms: each imports those of lower numbers and itself, nothing else of the program. */
const rooms = ['messages', 'source', 'readers', 'settings', 'organization', 'rules', 'report']

/** The only files that may look at a value's text: they compute with it and hand out none of it. */
const revealing = [
  /^source\//,
  /^readers\//,
  /^settings\//,
  'organization/admins.ts',
  'organization/vault-url.ts',
  'files/overrides.ts',
]

/** The only files that may declare a text to be fit for showing: names of the catalogue, paths, the user's words. */
const showing = [
  /^cli\//,
  /^config\//,
  'editor/actions/ignore.ts',
  'editor/explain-lite.ts',
  'editor/statements.ts',
  /^files\//,
  /^github\//,
  'messages/printable.ts',
  'readers/dotnet/exception.ts',
  /^report\/(?:explain|failure|turned-off|unused)\.ts$/,
  /^report\/summary\//,
  'rules/secrets/database-password-differs.ts',
  'rules/secrets/generated-file-edited.ts',
  'rules/secrets/overridden-elsewhere.ts',
  'rules/secrets/secret-shared-between-servers.ts',
  'rules/update/vault-url-overwritten.ts',
  /^settings\//,
]

interface Source {
  /** From `src/`, with `/`. */
  readonly path: string
  readonly text: string
  readonly imports: readonly string[]
}

const sources: readonly Source[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .map((path) => {
    const text = readFileSync(join('src', path), 'utf8')
    const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, from = '']) => from)
    return { path, text, imports }
  })

const core = sources.filter(({ path }) => rooms.includes(roomOf(path)))

function roomOf(path: string): string {
  return path.split('/')[0] ?? ''
}

function targetOf(path: string, from: string): string {
  return normalize(join(dirname(path), from)).replaceAll('\\', '/')
}

function allows(list: readonly (string | RegExp)[], path: string): boolean {
  return list.some((each) => (typeof each === 'string' ? each === path : each.test(path)))
}

describe('the rooms', () => {
  it('import lower numbers only', () => {
    const against = core.flatMap(({ path, imports }) =>
      imports
        .filter((from) => from.startsWith('.'))
        .map((from) => targetOf(path, from))
        .filter((target) => {
          const room = rooms.indexOf(roomOf(target))
          return room === -1 || room > rooms.indexOf(roomOf(path))
        })
        .map((target) => `${path} imports ${target}`),
    )
    expect(against).toEqual([])
  })

  it('have no I/O, no process, no clock and no @actions/*', () => {
    const pure = ['node:crypto']
    const against = core.flatMap(({ path, text, imports }) => [
      ...imports
        .filter((from) => (from.startsWith('node:') && !pure.includes(from)) || from.startsWith('@actions/'))
        .map((from) => `${path} imports ${from}`),
      ...(/\b(?:process\.|Date\.now|new Date\(\)|console\.|fetch\()/.test(withoutComments(text))
        ? [`${path} reaches outside`]
        : []),
    ])
    expect(against).toEqual([])
  })
})

describe('values', () => {
  it('are revealed by readers and settings alone', () => {
    const against = sources
      .filter(({ text }) => /import \{[^}]*\b(?:reveal|rawText)\b[^}]*\} from/.test(text))
      .map(({ path }) => path)
      .filter((path) => !allows(revealing, path))
    expect(against).toEqual([])
  })

  it('cannot be declared fit for showing outside of the files that name things', () => {
    const against = sources
      .filter(({ text }) => /\bprintable\(/.test(text) || /as (?:unknown as )?Printable\b/.test(text))
      .map(({ path }) => path)
      .filter((path) => !allows(showing, path))
    expect(against).toEqual([])
  })
})

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
}
