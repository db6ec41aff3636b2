import data from '../data/schemes.json' with { type: 'json' }

/** What .NET lets the text behind a scheme be. `data/schemes.json` says what each word means. */
export type Trait = keyof typeof data.traits

/** The rules of one scheme. */
export interface Syntax {
  /** -1 without one. */
  readonly port: number
  readonly traits: ReadonlySet<string>
}

const known = new Map(
  Object.entries(data.schemes).map(([scheme, { port, traits }]) => [
    scheme,
    { port, traits: new Set(traits) },
  ]),
)
const unknown: Syntax = { port: data.unknown.port, traits: new Set(data.unknown.traits) }

/** The rules of a scheme in lower case; one that .NET does not know gets the loosest. */
export function syntaxOf(scheme: string): Syntax {
  return known.get(scheme) ?? unknown
}

/** Whether the scheme has the trait. */
export function may(syntax: Syntax, trait: Trait): boolean {
  return syntax.traits.has(trait)
}
