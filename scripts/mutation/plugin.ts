import { readFileSync } from 'node:fs'
import { dryRun } from './dry-run.js'
import { kept } from './kept.js'
import { type MutantRun, mutantRun } from './mutant-run.js'
import type { Known } from './plan.js'
import { Threads } from './threads.js'

/**
 * Stryker's way to the tests of the core: all of them in one script, and a thread for each mutant. Stryker's own
 * runner for vitest imports every file anew for every mutant, which takes ten times as long.
 */
class CoreTests {
  /** Stryker starts a process in its sandbox for each runner. */
  readonly #sandbox = process.cwd()
  #threads: Threads | null = null
  #known: Known | null = null

  /** Nothing of one mutant is there for the next. */
  capabilities() {
    return { reloadEnvironment: true }
  }

  dryRun({ timeout }: { readonly timeout: number }) {
    return dryRun(this.#sandbox, timeout)
  }

  mutantRun(run: MutantRun) {
    this.#known ??= JSON.parse(readFileSync(kept(this.#sandbox, 'known'), 'utf8')) as Known
    this.#threads ??= new Threads(
      kept(this.#sandbox, 'choosing'),
      readFileSync(kept(this.#sandbox, 'compiled')),
    )
    return mutantRun(this.#threads, this.#known, this.#sandbox, run)
  }

  async dispose(): Promise<void> {
    await this.#threads?.close()
  }
}

function coreTests() {
  return new CoreTests()
}

/** What Stryker looks for in a plugin. */
export const strykerPlugins = [{ kind: 'TestRunner', name: 'core-tests', factory: coreTests }]
