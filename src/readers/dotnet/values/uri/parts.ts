import type { HostType } from './host.js'

/** An address as .NET has read it, as text. */
export interface UriParts {
  readonly scheme: string
  readonly hostType: HostType
  readonly host: string
  readonly port: number
  readonly isDefaultPort: boolean
  /** Null without an `@`. */
  readonly userInfo: string | null
  readonly path: string
  readonly query: string
  readonly fragment: string
  readonly hasAuthority: boolean
  /** A path taken for a file, without a scheme. */
  readonly isImplicitFile: boolean
}
