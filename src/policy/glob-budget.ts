import { ConfigError } from '../messages/errors.js'
import { message } from '../messages/message.js'

/**
 * What the patterns of one run may take together, counted and not timed, so that the same config and files give the
 * same answer everywhere. Characters are those of all patterns with their braces written out; a step compares one
 * name or character, and 1,000 overrides for each of 1,000 files take about two million.
 */
export const globLimits = { characters: 1_000_000, steps: 200_000_000 } as const

/** Counts what patterns take; fails with a ConfigError where it is too much. */
export class GlobBudget {
  #characters: number
  #steps: number

  constructor(limits: { readonly characters: number; readonly steps: number } = globLimits) {
    this.#characters = limits.characters
    this.#steps = limits.steps
  }

  writeOut(characters: number): void {
    this.#characters -= characters
    if (this.#characters < 0)
      throw new ConfigError(message('files.patternsTooLong', { limit: globLimits.characters }))
  }

  step(count = 1): void {
    this.#steps -= count
    if (this.#steps < 0) throw new ConfigError(message('files.patternsTooSlow'))
  }
}
