/** Bound to the class's private field by its static block: the one way to a value's text. */
let textOf: (value: Value) => string

/**
 * Text of a linted file that may be a secret. It can be compared, measured and asked; it cannot be printed:
 * no parameter of a message takes it, and `toString`, JSON and `console.log` show a mask.
 */
export class Value {
  readonly #text: string

  static {
    textOf = (value) => value.#text
  }

  constructor(text: string) {
    this.#text = text
  }

  /** UTF-16 units. */
  get length(): number {
    return this.#text.length
  }

  get isEmpty(): boolean {
    return this.#text.length === 0
  }

  equals(other: Value): boolean {
    return this.#text === other.#text
  }

  /** Whether the text is one of these words, exactly. */
  is(...words: readonly string[]): boolean {
    return words.includes(this.#text)
  }

  /** Whether the pattern, which must not be global or sticky, is found in the text. */
  matches(pattern: RegExp): boolean {
    return pattern.test(this.#text)
  }

  toString(): string {
    return mask
  }

  toJSON(): string {
    return mask
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return mask
  }
}

/** Those that have the same value as another, group by group; nobody has to compare each with each. */
export function groupByValue<T extends { readonly value: Value }>(
  items: readonly T[],
): readonly (readonly T[])[] {
  const byText = new Map<string, T[]>()
  for (const item of items) {
    const group = byText.get(textOf(item.value))
    if (group === undefined) byText.set(textOf(item.value), [item])
    else group.push(item)
  }
  return [...byText.values()].filter((group) => group.length > 1)
}

/** What stands in place of a value, always of the same width. */
export const mask = '••••••••'

/**
 * The text itself. For readers and settings, which must compute with it, and for nothing that speaks to a
 * user: `test/architecture.test.ts` holds the list of files that may import this.
 */
export function reveal(value: Value): string {
  return textOf(value)
}
