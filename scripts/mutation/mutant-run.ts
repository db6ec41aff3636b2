import type { TestOutcome } from './order.js'
import { type Known, planFor } from './plan.js'
import type { Threads } from './threads.js'

/** What Stryker asks. Which tests to run is known better here: it leaves that open for what runs on import. */
export interface MutantRun {
  readonly activeMutant: { readonly id: string; readonly fileName: string }
  readonly hitLimit?: number
}

/** Runs the tests that reach a mutant, until one fails. */
export async function mutantRun(threads: Threads, known: Known, root: string, run: MutantRun) {
  const { activeMutant, hitLimit = Number.POSITIVE_INFINITY } = run
  const order = {
    root,
    mutant: Number(activeMutant.id),
    hitLimit,
    count: null,
    backwards: false,
    bail: true,
    keepCompiled: false,
  }
  const { files: all, milliseconds } = planFor(known, activeMutant)
  const enough = 3_000 + 5 * milliseconds
  let nrOfTests = 0
  for (let files = all; ; ) {
    const fate = await threads.run({ ...order, files }, enough)
    if (!('tests' in fate))
      return fate.error === null ? { status: 'timeout' } : { status: 'error', errorMessage: fate.error }
    if (fate.reached > hitLimit) return { status: 'timeout', reason: `reached ${fate.reached} times` }
    nrOfTests += fate.tests.filter(({ state }) => state !== 'skipped').length
    const failed = fate.tests.find(({ state }) => state === 'failed')
    if (failed === undefined) return { status: 'survived', nrOfTests }
    const place = files.findIndex(({ file }) => file === failed.file)
    if (place === 0)
      return {
        status: 'killed',
        nrOfTests,
        killedBy: [testOf(known, failed)],
        failureMessage: failed.message,
      }
    // It may have failed for what the files before it left behind, which vitest would not let it see.
    files = files.slice(place)
  }
}

/** Stryker wants a test that it knows: the failed one, or any of a file that failed as a whole. */
function testOf({ tests }: Known, { id, file }: TestOutcome): string {
  return id in tests ? id : (Object.keys(tests).find((id) => tests[id]?.file === file) ?? id)
}
