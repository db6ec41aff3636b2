import type { KeywordPair } from './pairs.js'
import type { Provider } from './provider.js'

/** A provider's `ConnectionStringBuilder` while the keys of a connection string are set. */
export interface ConnectionStringBuilder {
  readonly provider: Provider
  /** The last pair of each keyword, empty or not. */
  readonly last: Map<string, KeywordPair>
  /** The pairs that count. */
  readonly values: Map<string, KeywordPair>
}

/** The text of a keyword's value, or what stands for it. */
export function textOf({ values }: ConnectionStringBuilder, keyword: string, otherwise = ''): string {
  return values.get(keyword)?.value ?? otherwise
}
