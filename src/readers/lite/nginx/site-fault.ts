import type { EnvironmentVariable } from '../../dotnet/environment.js'

/** Why nginx rejects the web site over a value. */
export type SiteFaultKind =
  /** White space where one word must stand. */
  | 'blank'
  /** A `;` that ends the directive too early. */
  | 'semicolon'
  | 'brace'
  | 'quote'
  /** A `#` behind white space: the rest of the line is lost, its own `;` too. */
  | 'remark'
  /** A backslash at the end, which takes the character behind it. */
  | 'backslash'
  /** A `$` that is no variable of nginx. */
  | 'variable'
  /** No port, or one that is out of range or with something else around it. */
  | 'port'
  /** One port for HTTP and HTTPS. */
  | 'same-port'
  /** Nothing between two commas, or at the end. */
  | 'empty-part'
  /** No IP address and no network, and nothing that could be a host name. */
  | 'address'
  /** A host name, which must resolve when nginx starts. */
  | 'host-name'
  /** A name of the server that nginx takes for a pattern, and a wrong one: a star without a dot behind it. */
  | 'server-name'
  | 'protocol'
  | 'cipher'
  /** An address without `http://` or `https://`. */
  | 'scheme'
  /** An address without a host. */
  | 'host'
  /** No value where one is needed. */
  | 'missing'

/** One value for which nginx rejects the whole web site: everything runs, nobody reaches it. */
export interface SiteFault<V extends EnvironmentVariable> {
  readonly name: string
  /** The file's line; null where there is none (`missing`, the image's own word). */
  readonly variable: V | null
  readonly kind: SiteFaultKind
}
