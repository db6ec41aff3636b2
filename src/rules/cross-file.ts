import type { Level } from '../messages/severity.js'
import type { Context } from './context.js'
import type { Finding } from './finding.js'
import type { Collected, Rule } from './rule.js'
import { applies, levelOf } from './run.js'

interface File {
  readonly collected: Collected<unknown>
  readonly level: Level | undefined
}

/** Collects what the rules about several files note of each, and finds what only several of them show. */
export class CrossFileRun {
  readonly #files: ReadonlyMap<
    NonNullable<Rule['crossFile']>,
    { readonly rule: Rule; readonly files: File[] }
  >

  constructor(rules: readonly Rule[]) {
    this.#files = new Map(
      rules.flatMap((rule) => (rule.crossFile ? [[rule.crossFile, { rule, files: [] }]] : [])),
    )
  }

  add(path: string, context: Context, levels: ReadonlyMap<string, Level>): void {
    for (const [crossFile, { rule, files }] of this.#files) {
      const level = levelOf(rule, context, levels)
      const part = level !== 'off' && applies(rule, context) ? crossFile.collect(context) : null
      if (part !== null) files.push({ collected: { path, part }, level })
    }
  }

  /** The findings by the path of their file. */
  findings(): ReadonlyMap<string, readonly Finding[]> {
    const found = new Map<string, Finding[]>()
    for (const [crossFile, { files }] of this.#files) {
      crossFile.analyze(
        files.map(({ collected }) => collected),
        (index) => (draft) => {
          const file = files[index]
          const severity = file?.level ?? draft.severity
          if (file === undefined || severity === 'off') return
          const { path } = file.collected
          found.set(path, [...(found.get(path) ?? []), { ...draft, severity }])
        },
      )
    }
    return found
  }
}
