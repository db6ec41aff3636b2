import { writeFileSync } from 'node:fs'
import { bundle } from './bundle.js'
import { choosing, counting, mutantsIn } from './instrumented.js'
import { kept } from './kept.js'
import type { Order, Outcome, TestOutcome } from './order.js'
import { whatIsKnown } from './plan.js'
import { coreTests } from './tests.js'
import { Threads } from './threads.js'

/** Runs all tests without a mutant, and keeps what is needed to run some of them with one. */
export async function dryRun(sandbox: string, milliseconds: number) {
  const files = coreTests(sandbox).map((file) => ({ file, tests: null }))
  const bundled = await bundle(
    sandbox,
    files.map(({ file }) => file),
  )
  writeFileSync(kept(sandbox, 'counting'), counting(bundled))
  writeFileSync(kept(sandbox, 'choosing'), choosing(bundled))
  const order = {
    root: sandbox,
    files,
    mutant: -1,
    hitLimit: 0,
    count: null,
    backwards: false,
    bail: false,
    keepCompiled: false,
  }
  try {
    const compiler = new Threads(kept(sandbox, 'choosing'))
    const [whole] = await inTurn(compiler, [{ ...order, keepCompiled: true }], milliseconds)
    await compiler.close()
    writeFileSync(kept(sandbox, 'compiled'), whole?.compiled ?? '')
    // Every file in a thread of its own: what is run on import shows in the first file to import it alone.
    const counter = new Threads(kept(sandbox, 'counting'))
    const each = files.map((file) => ({ ...order, files: [file], count: mutantsIn(bundled) }))
    const outcomes = await inTurn(counter, each, milliseconds)
    const turned = each.map((order) => ({ ...order, backwards: true }))
    const known = whatIsKnown(outcomes, await inTurn(counter, turned, milliseconds))
    await counter.close()
    writeFileSync(kept(sandbox, 'known'), JSON.stringify(known))
    const tests = outcomes.flatMap(({ tests }) => tests.map(resultOf))
    return { status: 'complete', tests, mutantCoverage: known.coverage }
  } catch (error) {
    return { status: 'error', errorMessage: String(error) }
  }
}

async function inTurn(threads: Threads, orders: readonly Order[], milliseconds: number): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const order of orders) {
    const fate = await threads.run(order, milliseconds)
    if (!('tests' in fate)) throw new Error(fate.error ?? 'the tests take too long')
    outcomes.push(fate)
  }
  return outcomes
}

/** Stryker's numbers. */
const statuses = { passed: 0, failed: 1, skipped: 2 }

function resultOf({ id, file, name, ms, state, message }: TestOutcome) {
  const failed = state === 'failed' ? { failureMessage: message } : {}
  return { id, name, fileName: file, timeSpentMs: ms, status: statuses[state], ...failed }
}
