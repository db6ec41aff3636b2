import { type RunnerTestCase, type RunnerTestFile, type RunnerTestSuite, TestRunner } from 'vitest'
import { startTests } from 'vitest/internal/browser'
import { VitestSnapshotEnvironment } from 'vitest/runtime'
import type { Hits } from './hits.js'
import type { Order, Outcome, TestOutcome } from './order.js'
import { leftOutNames } from './tests.js'

const testNamePattern = new RegExp(`^(?!${leftOutNames.source.slice(1)})`)

type Imports = Readonly<Record<string, () => Promise<unknown>>>

/**
 * Runs test files inside the bundle that holds them and the sources, as vitest runs them in a worker: with its
 * runner, its `expect` and its snapshots, but without its server, its reporters and its modules.
 */
export async function runTests(
  imports: Imports,
  order: Order,
  hits: Hits | null,
): Promise<Pick<Outcome, 'tests' | 'imports'>> {
  const config = configOf(order.root)
  Object.assign(globalThis, { __vitest_worker__: stateOf(config) })
  const runner = new BundleRunner(config, imports, order, hits)
  const tests: TestOutcome[] = []
  const took: Record<string, number> = {}
  for (const { file, tests: ids } of order.files) {
    const spec = { filepath: file, testIds: ids === null ? undefined : [...ids], testNamePattern }
    const [ran] = await startTests([spec], runner)
    if (ran === undefined) throw new Error(`${file} was not collected`)
    tests.push(...outcomesOf(ran))
    took[file] = ran.collectDuration ?? 0
    if (order.bail && tests.some(({ state }) => state === 'failed')) break
  }
  hits?.forNone()
  return { tests, imports: took }
}

class BundleRunner extends TestRunner {
  readonly #imports: Imports
  readonly #order: Order
  readonly #hits: Hits | null

  constructor(config: ReturnType<typeof configOf>, imports: Imports, order: Order, hits: Hits | null) {
    super(config as never)
    this.#imports = imports
    this.#order = order
    this.#hits = hits
    this.__setTraces({ $: (_name: string, _options: unknown, run: () => unknown) => run() } as never)
  }

  override importFile(file: string): unknown {
    return this.#imports[file]?.()
  }

  onCollected(files: readonly RunnerTestFile[]): void {
    if (this.#order.backwards) files.forEach(turnRound)
  }

  override onBeforeTryTask(test: RunnerTestCase): void {
    super.onBeforeTryTask(test)
    this.#hits?.forNone()
  }

  override onAfterRunTask(test: RunnerTestCase): void {
    super.onAfterRunTask(test)
    this.#hits?.forTest(test.id)
    if (this.#order.bail && test.result?.state === 'fail') this.cancel('test-failure')
  }
}

/** What vitest's runner asks its configuration: the defaults, and no long comparison of what failed. */
function configOf(root: string) {
  return {
    root,
    allowOnly: false,
    chaiConfig: undefined,
    diffOptions: { truncateThreshold: 1 },
    expect: {},
    experimental: { importDurations: { limit: 0 }, viteModuleRunner: true },
    hookTimeout: 0,
    includeTaskLocation: false,
    maxConcurrency: 1,
    name: '',
    passWithNoTests: false,
    repeats: 0,
    retry: 0,
    sequence: { hooks: 'stack', setupFiles: 'parallel', shuffle: false, concurrent: false },
    setupFiles: [],
    snapshotOptions: {
      updateSnapshot: 'none',
      expand: false,
      snapshotEnvironment: new VitestSnapshotEnvironment(),
    },
    tags: [],
    // Who started the thread ends it when it takes too long.
    testTimeout: 0,
  }
}

/** What vitest's `expect` and runner ask the worker they think they are in. */
function stateOf(config: ReturnType<typeof configOf>) {
  return {
    config,
    ctx: { pool: 'threads' },
    environment: { name: 'node' },
    // There are none to be forgotten by `vi.resetModules`: the thread is new.
    evaluatedModules: { idToModuleMap: new Map() },
    onCleanup: () => undefined,
    providedContext: {},
    rpc: {
      resolveSnapshotPath: (file: string) => `${file}.snap`,
      snapshotSaved: () => undefined,
    },
  }
}

/** A file that cannot even be imported, or has no tests any more, fails as one. */
function outcomesOf(file: RunnerTestFile): TestOutcome[] {
  const message = failureOf(file)
  if (file.tasks.length === 0 && message !== null)
    return [{ id: file.id, file: file.filepath, name: '', ms: 0, state: 'failed', message }]
  const tests = testsOf(file).filter(({ fullTestName }) => !leftOutNames.test(fullTestName))
  return tests.map((test) => {
    const suite = suiteFailure(test.suite ?? file)
    const state = test.result?.state
    return {
      id: test.id,
      file: file.filepath,
      name: test.fullTestName,
      ms: test.result?.duration ?? 0,
      state: state === 'pass' ? 'passed' : state === 'fail' || suite !== null ? 'failed' : 'skipped',
      message: failureOf(test) ?? suite ?? '',
    }
  })
}

function turnRound(suite: RunnerTestSuite): void {
  suite.tasks.reverse()
  for (const task of suite.tasks) if (task.type === 'suite') turnRound(task)
}

function testsOf(suite: RunnerTestSuite): RunnerTestCase[] {
  return suite.tasks.flatMap((task) => (task.type === 'suite' ? testsOf(task) : [task]))
}

function suiteFailure(suite: RunnerTestSuite): string | null {
  return failureOf(suite) ?? (suite.suite ? suiteFailure(suite.suite) : null)
}

function failureOf({ result }: RunnerTestSuite | RunnerTestCase): string | null {
  return result?.state === 'fail' ? (result.errors?.[0]?.message ?? 'failed') : null
}
