/** Why `new Uri(text)` throws a UriFormatException. */
export type UriFault =
  | 'empty'
  /** No colon before anything else: a bare host, a path, a placeholder. */
  | 'no-scheme'
  /** What stands before the first colon cannot be a scheme: `192.0.2.10:8443`. */
  | 'scheme'
  | 'one-letter-scheme'
  /** `https:x`, `https:/x`. */
  | 'no-slashes'
  | 'no-host'
  | 'blank-in-host'
  /** A character that no host has, two dots, a bracket without an address. */
  | 'host'
  | 'port'
  /** A backslash behind the host. */
  | 'backslash'
