import { type Git, listFiles, showFile } from '../git.js'
import type { Source } from './page-sources.js'

/** What became of sources, in sentences. */
export interface SourcesReport {
  readonly checked: number
  /** The file, or the symbol in it, is no longer there: a rule may say what is not so. */
  readonly gone: readonly string[]
  /** The file has changed since the commit that the rules were read from. */
  readonly changed: readonly string[]
}

/**
 * Looks the sources of one repository up in its checkout.
 *
 * @param commit the one that the rules were read from; null, or one that the checkout lacks: changes are not told.
 */
export function checkSources(sources: readonly Source[], git: Git, commit: string | null): SourcesReport {
  const known = commit !== null && hasCommit(git, commit) ? commit : null
  const byFile = new Map<string, Source[]>()
  for (const source of sources) byFile.set(source.file, [...(byFile.get(source.file) ?? []), source])
  const gone: string[] = []
  const changed: string[] = []
  const there = new Set(listFiles(git, [...byFile.keys()]))
  for (const [file, named] of byFile) {
    const rules = [...new Set(named.map(({ rule }) => rule))].join(', ')
    const text = there.has(file) ? showFile(git, file) : null
    if (text === null) {
      gone.push(`${file} is gone (${rules}).`)
      continue
    }
    for (const { rule, symbol } of named)
      if (!text.includes(symbol)) gone.push(`${file} has no \`${symbol}\` any more (${rule}).`)
    const change = known === null ? null : changeSince(git, known, file)
    if (change !== null)
      changed.push(`${file} has changed since ${known?.slice(0, 7)}: ${change} (${rules}).`)
  }
  return { checked: sources.length, gone, changed }
}

function hasCommit(git: Git, commit: string): boolean {
  try {
    git(['cat-file', '-e', `${commit}^{commit}`])
    return true
  } catch {
    return false
  }
}

/** `3 insertions(+), 1 deletion(-)`; null where nothing changed. */
function changeSince(git: Git, commit: string, file: string): string | null {
  const stat = git(['diff', '--shortstat', commit, 'HEAD', '--', file]).toString().trim()
  return stat === '' ? null : stat.replace(/^.*?changed, /, '')
}
