import { type Printable, printable } from '../../../../messages/printable.js'
import { once } from '../../../../source/lazy.js'
import data from '../data/meanings.json' with { type: 'json' }
import { keywordOf, namesOf } from './keywords.js'
import { type Provider, providers } from './provider.js'

/**
 * The keyword that the provider wants in place of a name it does not have: the same name with or without blanks, or
 * the keyword of the same meaning. Null where nobody knows what is meant, or where the provider has nothing for it.
 * The name is in lower case; what is given is a keyword, which is no secret.
 */
export function wantedKeyword(provider: Provider, name: string): Printable | null {
  const { spacelessNames, keywordFor, meaningOf } = known()
  const near = spacelessNames.get(`${provider} ${spaceless(name)}`)
  if (near !== undefined) return near
  const meaning = meaningOf.get(name) ?? meaningOf.get(spaceless(name))
  return meaning === undefined ? null : (keywordFor.get(`${provider} ${meaning}`) ?? null)
}

function spaceless(name: string): string {
  return name.replace(/[\s_-]+/g, '')
}

interface Known {
  /** By provider and name. */
  readonly spacelessNames: ReadonlyMap<string, Printable>
  /** By provider and meaning. */
  readonly keywordFor: ReadonlyMap<string, Printable>
  /** By name; where providers mean two things by one name, SQL Server's meaning counts first. */
  readonly meaningOf: ReadonlyMap<string, string>
}

const known = once((): Known => {
  const spacelessNames = new Map<string, Printable>()
  const keywordFor = new Map<string, Printable>()
  const meaningOf = new Map<string, string>()
  for (const provider of providers)
    for (const [name, keyword] of namesOf(provider))
      spacelessNames.set(`${provider} ${spaceless(name)}`, keyword.name)

  for (const provider of providers)
    for (const [meaning, keywords] of Object.entries<Partial<Record<Provider, string>>>(data.meanings)) {
      const wanted = keywords[provider]
      if (wanted === undefined) continue
      keywordFor.set(`${provider} ${meaning}`, printable(wanted))
      for (const [name, keyword] of namesOf(provider))
        if (keyword === keywordOf(provider, wanted.toLowerCase()) && !meaningOf.has(name))
          meaningOf.set(name, meaning)
    }

  for (const [meaning, names] of Object.entries(data.unrelated))
    for (const name of names) meaningOf.set(name, meaning)
  return { spacelessNames, keywordFor, meaningOf }
})
