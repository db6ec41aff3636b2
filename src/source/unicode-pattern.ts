/**
 * A regular expression with classes of Unicode (`\p{…}`), made when first asked for. V8 builds the sets of such
 * classes wherever it meets the literal, even in a function that never runs: those of this program were a
 * twelfth of an ordinary run, in which every name and value is ASCII.
 */
export function unicodePattern(source: string, flags: string): () => RegExp {
  let pattern: RegExp | undefined
  return () => {
    pattern ??= new RegExp(source, flags)
    return pattern
  }
}
