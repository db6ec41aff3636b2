import type { RuleId } from '../messages/message.js'
import type { Severity } from '../messages/severity.js'
import type { Context } from './context.js'
import type { Finding } from './finding.js'
import type { Draft, RuleMeta } from './rule.js'
import { applies } from './run.js'

/** A file's place in a comparison. */
export interface Noted<Note> {
  readonly path: string
  readonly note: Note
}

/** A rule about several files: it keeps a little of each, then compares. */
export interface AcrossRule<Note = unknown> extends RuleMeta {
  readonly id: RuleId
  note(context: Context): Note | null
  /** Reports on the files by their index among the noted. */
  compare(noted: readonly Noted<Note>[], emit: (index: number, draft: Draft) => void): void
}

/** Collects the notes of all files of a run, and finds what only several of them show. */
export class Comparison {
  readonly #rules: readonly AcrossRule[]
  readonly #noted: Map<AcrossRule, { noted: Noted<unknown>; level: Severity | 'off' | undefined }[]>

  constructor(rules: readonly AcrossRule[]) {
    this.#rules = rules
    this.#noted = new Map(rules.map((rule) => [rule, []]))
  }

  add(path: string, context: Context, levels: ReadonlyMap<RuleId, Severity | 'off'>): void {
    for (const rule of this.#rules) {
      if (!applies(rule, context, levels)) continue
      const note = rule.note(context)
      if (note !== null) this.#noted.get(rule)?.push({ noted: { path, note }, level: levels.get(rule.id) })
    }
  }

  /** The findings by the path of their file. */
  findings(): ReadonlyMap<string, readonly Finding[]> {
    const found = new Map<string, Finding[]>()
    for (const [rule, all] of this.#noted) {
      rule.compare(
        all.map(({ noted }) => noted),
        (index, draft) => {
          const file = all[index]
          const severity = file?.level ?? draft.severity
          if (file === undefined || severity === 'off') return
          const { path } = file.noted
          const finding = { ...draft, severity }
          found.set(path, [...(found.get(path) ?? []), finding])
        },
      )
    }
    return found
  }
}
