import type { RuleId } from '../messages/message.js'
import type { Severity } from '../messages/severity.js'
import type { Context } from './context.js'
import type { Finding } from './finding.js'
import type { Noted, Rule } from './rule.js'
import { applies, levelOf } from './run.js'

interface File {
  readonly noted: Noted<unknown>
  readonly level: Severity | 'off' | undefined
}

/** Collects what the rules about several files note of each, and finds what only several of them show. */
export class Comparison {
  readonly #files: ReadonlyMap<NonNullable<Rule['across']>, { readonly rule: Rule; readonly files: File[] }>

  constructor(rules: readonly Rule[]) {
    this.#files = new Map(rules.flatMap((rule) => (rule.across ? [[rule.across, { rule, files: [] }]] : [])))
  }

  add(path: string, context: Context, levels: ReadonlyMap<RuleId, Severity | 'off'>): void {
    for (const [across, { rule, files }] of this.#files) {
      const level = levelOf(rule, context, levels)
      const note = level !== 'off' && applies(rule, context) ? across.note(context) : null
      if (note !== null) files.push({ noted: { path, note }, level })
    }
  }

  /** The findings by the path of their file. */
  findings(): ReadonlyMap<string, readonly Finding[]> {
    const found = new Map<string, Finding[]>()
    for (const [across, { files }] of this.#files) {
      across.compare(
        files.map(({ noted }) => noted),
        (index) => (draft) => {
          const file = files[index]
          const severity = file?.level ?? draft.severity
          if (file === undefined || severity === 'off') return
          const { path } = file.noted
          found.set(path, [...(found.get(path) ?? []), { ...draft, severity }])
        },
      )
    }
    return found
  }
}
