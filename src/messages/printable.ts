declare const brand: unique symbol

/**
 * Text that may be shown anywhere: it never holds anything of a linted file's values.
 *
 * A `Value` cannot become one, and a plain `string` is not one, so a message that would print a value does
 * not compile.
 */
export type Printable = string & { readonly [brand]: 'printable' }

/** A text written in the code itself, or taken from one of its constant tables. */
export function word<const T extends string>(literal: string extends T ? never : T): Printable {
  return literal as unknown as Printable
}

/**
 * Declares that a text may be shown. Only for what cannot come from a value: the catalogue's names, paths,
 * positions, names of the user's own configuration. `test/architecture.test.ts` lists the callers.
 */
export function printable(text: string): Printable {
  return text as Printable
}
