/** How often each mutant's place was reached, by the mutant's id. */
export type HitCounts = Readonly<Record<string, number>>

export interface Coverage {
  /** Outside of tests. */
  readonly static: Record<string, number>
  /** By the test's id. */
  readonly perTest: Record<string, HitCounts>
}

/** Counts what the bundle reaches, and tells apart for whom. */
export class Hits {
  readonly counts: Int32Array
  readonly coverage: Coverage = { static: {}, perTest: {} }

  /** There are fewer mutants than this. */
  constructor(mutants: number) {
    this.counts = new Int32Array(mutants)
  }

  /** What was reached since the last call was not for a test. */
  forNone(): void {
    for (const [mutant, hits] of Object.entries(this.#take()))
      this.coverage.static[mutant] = (this.coverage.static[mutant] ?? 0) + hits
  }

  forTest(id: string): void {
    this.coverage.perTest[id] = this.#take()
  }

  #take(): HitCounts {
    const taken: Record<string, number> = {}
    for (const [mutant, hits] of this.counts.entries()) if (hits !== 0) taken[mutant] = hits
    this.counts.fill(0)
    return taken
  }
}
