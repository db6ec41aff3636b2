import { reveal, type Value } from '../../source/value.js'

/** Groups what several files hold by value, so that nobody has to compare each with each. */
export class SameValues<T> {
  readonly #byText = new Map<string, T[]>()

  add(value: Value, of: T): void {
    const text = reveal(value)
    const same = this.#byText.get(text)
    if (same === undefined) this.#byText.set(text, [of])
    else same.push(of)
  }

  /** The groups of two and more. */
  *shared(): Iterable<readonly T[]> {
    for (const group of this.#byText.values()) if (group.length > 1) yield group
  }
}
