import type { Coverage, HitCounts } from './hits.js'
import type { FileOrder, Outcome } from './order.js'
import { concerns } from './tests.js'

/** What a run without a mutant has shown, to be read by every process of Stryker's. */
export interface Known {
  /** By the test's id. */
  readonly tests: Readonly<
    Record<string, { readonly file: string; readonly name: string; readonly ms: number }>
  >
  /** Milliseconds to import a file. */
  readonly imports: Readonly<Record<string, number>>
  /** The files that reach a mutant before or between their tests, by the mutant's id. */
  readonly reaching: Readonly<Record<string, readonly string[]>>
  readonly coverage: Coverage
}

/**
 * Puts together what came of the files, each run in a thread of its own, and once more backwards: what is computed
 * once and remembered is reached by the first test to ask for it alone, and yet matters to all.
 */
export function whatIsKnown(forwards: readonly Outcome[], backwards: readonly Outcome[]): Known {
  const tests: Record<string, Known['tests'][string]> = {}
  const reaching: Record<string, string[]> = {}
  const statics: Record<string, number> = {}
  const perTest: Record<string, HitCounts> = {}
  for (const [index, outcome] of forwards.entries()) {
    const remembered = rememberedIn(outcome, backwards[index])
    for (const { id, file, name, ms } of outcome.tests) {
      tests[id] = { file, name, ms }
      perTest[id] = { ...remembered, ...outcome.coverage?.perTest[id] }
    }
    for (const [mutant, hits] of Object.entries(outcome.coverage?.static ?? {})) {
      statics[mutant] = (statics[mutant] ?? 0) + hits
      reaching[mutant] = [...(reaching[mutant] ?? []), ...Object.keys(outcome.imports)]
    }
  }
  const imports = Object.assign({}, ...forwards.map((outcome) => outcome.imports))
  return { tests, imports, reaching, coverage: { static: statics, perTest } }
}

/** The mutants that a test reaches in one order of the tests and not in the other. */
function rememberedIn(outcome: Outcome, turned: Outcome | undefined): HitCounts {
  const remembered: Record<string, number> = {}
  for (const { id } of outcome.tests) {
    const [one, other] = [outcome, turned].map((each) => each?.coverage?.perTest[id] ?? {})
    for (const mutant of Object.keys({ ...one, ...other }))
      if (one?.[mutant] === undefined || other?.[mutant] === undefined) remembered[mutant] = 1
  }
  return remembered
}

/**
 * The tests to run for a mutant, by file, the cheapest first: those that reach it, and all tests of a file that
 * reaches it outside of them.
 */
export function planFor(
  { tests, imports, reaching, coverage }: Known,
  { id: mutant, fileName }: { readonly id: string; readonly fileName: string },
): { readonly files: readonly FileOrder[]; readonly milliseconds: number } {
  const whole = new Set(reaching[mutant])
  const byFile = new Map<string, { readonly ids: string[]; cost: number }>()
  const inPart = new Set<string>()
  for (const [id, { file, name, ms }] of Object.entries(tests)) {
    const isReaching = whole.has(file) || coverage.perTest[id]?.[mutant] !== undefined
    if (!isReaching || !concerns(name, fileName)) {
      inPart.add(file)
      continue
    }
    const its = byFile.get(file) ?? { ids: [], cost: imports[file] ?? 0 }
    byFile.set(file, its)
    its.ids.push(id)
    its.cost += ms
  }
  const files = [...byFile].sort(([, one], [, other]) => one.cost - other.cost)
  return {
    files: files.map(([file, { ids }]) => ({ file, tests: inPart.has(file) ? ids : null })),
    milliseconds: files.reduce((sum, [, { cost }]) => sum + cost, 0),
  }
}
