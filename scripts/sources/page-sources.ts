/** One line of a page's sources: where in the code of another project it is written. */
export interface Source {
  /** The rule whose page names it. */
  readonly rule: string
  /** `owner/name`. */
  readonly repository: string
  readonly file: string
  /** A word that stands in the file as long as it does what the rule says. */
  readonly symbol: string
}

/** Lines of the sources, by what they are. */
export interface PageSources {
  readonly code: readonly Source[]
  /** Issues, help pages, RFCs, files of this repository. */
  readonly other: readonly string[]
  /** Those that name a file of a repository, but not as `owner/name `file`: `symbol``. */
  readonly malformed: readonly string[]
}

const code = /^([\w.-]+\/[\w.-]+) `([^`]+)`: `([^`]+)`$/
const namesFile = /^[\w-]+\/[\w.-]+ `/

/** Reads the list below `## Sources`. */
export function sourcesOf(rule: string, page: string): PageSources {
  const [, list = ''] = page.split('\n## Sources\n')
  const found: { code: Source[]; other: string[]; malformed: string[] } = {
    code: [],
    other: [],
    malformed: [],
  }
  for (const [, text = ''] of list.matchAll(/^- (.+)$/gm)) {
    const [, repository, file, symbol] = code.exec(text) ?? []
    if (repository !== undefined && file !== undefined && symbol !== undefined)
      found.code.push({ rule, repository, file, symbol })
    else if (namesFile.test(text)) found.malformed.push(text)
    else found.other.push(text)
  }
  return found
}
