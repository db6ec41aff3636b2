import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { defaultPolicy } from '../../src/policy/policy.js'
import { withLost } from '../../src/report/compare/lost.js'
import type { Report } from '../../src/report/report.js'
import { lintFolder, type Placed, placed } from './lint-folder.js'

/** One file of an example: a fenced block. */
export interface ExampleFile {
  /** From the top of the imagined repository. */
  readonly path: string
  readonly content: string
  readonly encoding: 'utf8' | 'utf16le'
  /** It stands so at the base of a change; the others of the example at its head. */
  readonly before: boolean
}

/** What a page shows as bad or good: files of one repository. */
export interface Example {
  readonly kind: 'bad' | 'good'
  readonly files: readonly ExampleFile[]
  /** The line of the page behind its last fence, from 0. */
  readonly end: number
}

const kinds: Readonly<Record<string, Example['kind']>> = { '## Bad': 'bad', '## Good': 'good' }

/**
 * The examples of a page: the fenced blocks below `## Bad` and `## Good`. Blocks with nothing between them are
 * files of one example; `file=` behind the language says where a block lies, if not at `global.override.env`,
 * `utf-16` how it is saved, `no-newline` that its last line has no line break, and `before` that it stands so at the base
 * of a change. What is made from the code is no example.
 */
export function examplesOf(lines: readonly string[]): readonly Example[] {
  const examples: Example[] = []
  let kind: Example['kind'] | undefined
  let files: ExampleFile[] = []
  let end = 0
  const close = () => {
    if (kind !== undefined && files.length > 0) examples.push({ kind, files, end })
    files = []
  }
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (line.startsWith('```')) {
      const last = lines.indexOf('```', at + 1)
      if (last === -1) throw new Error(`line ${at + 1} opens a block that is not closed`)
      files.push(toFile(line, lines.slice(at + 1, last)))
      at = last
      end = last + 1
    } else if (line !== '') {
      close()
      if (line.startsWith('## ')) kind = kinds[line]
      if (line.startsWith('<!-- made: ')) at = lines.indexOf('<!-- /made -->', at)
    }
  }
  close()
  return examples
}

function toFile(opening: string, lines: readonly string[]): ExampleFile {
  return {
    path: /\bfile=(\S+)/.exec(opening)?.[1] ?? 'global.override.env',
    content: `${lines.join('\n')}${opening.includes(' no-newline') ? '' : '\n'}`,
    encoding: opening.includes(' utf-16') ? 'utf16le' : 'utf8',
    before: opening.includes(' before'),
  }
}

/** Lays an example out in a folder of its own and lints that, as a change where it has a state before. */
export async function run({ files }: Example): Promise<readonly Placed[]> {
  const after = await lintFiles(files.filter(({ before }) => !before))
  const former = files.filter(({ before }) => before)
  if (former.length === 0) return placed(after)
  const there = new Set(after.files.map(({ path }) => path))
  const lost = (await lintFiles(former)).files
    .filter(({ path }) => !there.has(path))
    .map((was) => ({ path: was.path, reason: 'deleted' as const, to: null, was }))
  return placed(withLost(after, { files: [], turnsOff: [], lost: [] }, lost, defaultPolicy).report)
}

async function lintFiles(files: readonly ExampleFile[]): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'rule-page-'))
  try {
    for (const { path, content, encoding } of files) {
      const file = join(folder, path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, encoding === 'utf16le' ? `\uFEFF${content}` : content, encoding)
    }
    return await lintFolder(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
