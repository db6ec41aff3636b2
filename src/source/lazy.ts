/** What is computed when first asked for, and kept. */
export function once<T>(compute: () => T): () => T {
  let result: { readonly value: T } | undefined
  return () => {
    result ??= { value: compute() }
    return result.value
  }
}

/**
 * A regular expression with classes of Unicode (`\p{…}`), made when first asked for. V8 builds the sets of such
 * classes wherever it meets the literal, even in a function that never runs: those of this program were a
 * twelfth of an ordinary run, in which every name and value is ASCII.
 */
export function unicodePattern(source: string, flags: string): () => RegExp {
  return once(() => new RegExp(source, flags))
}
