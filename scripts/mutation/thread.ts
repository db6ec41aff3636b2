import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import vm from 'node:vm'
import { parentPort, workerData } from 'node:worker_threads'
import { Hits } from './hits.js'
import type { Order, Outcome } from './order.js'

/**
 * A thread for one order: compiles the script, waits, evaluates it with the mutant alive, and runs the tests.
 */
const { file, compiled } = workerData as { readonly file: string; readonly compiled: Uint8Array | null }
const script = new vm.Script(readFileSync(file, 'utf8'), {
  filename: file,
  ...(compiled === null ? {} : { cachedData: compiled }),
})

parentPort?.once('message', async (order: Order) => {
  const module: { exports: unknown } = { exports: {} }
  const evaluate = (...given: readonly unknown[]) =>
    script.runInThisContext()(module, module.exports, createRequire(file), ...given)
  let reached = 0
  const hits = order.count === null ? null : new Hits(order.count)
  if (hits !== null) evaluate(hits.counts)
  else
    evaluate(order.mutant, () => {
      reached += 1
      if (reached > order.hitLimit) throw new Error('This mutant goes round in circles.')
      return true
    })
  const run = module.exports as (order: Order, hits: Hits | null) => Promise<Outcome>
  const outcome = await run(order, hits)
  const kept = order.keepCompiled ? { compiled: script.createCachedData() } : {}
  parentPort?.postMessage({ ...outcome, reached, coverage: hits?.coverage ?? null, ...kept })
})
