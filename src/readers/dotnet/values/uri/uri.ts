import { recently } from '../../../../source/recent.js'
import { reveal, Value } from '../../../../source/value.js'
import { type Authority, readAuthority } from './authority.js'
import { withoutBlanksBehind } from './characters.js'
import type { UriFault } from './fault.js'
import type { HostType } from './host.js'
import type { UriParts } from './parts.js'
import { readRest } from './rest.js'
import { readBeginning } from './scheme.js'
import { readSlashes } from './slashes.js'
import { type Syntax, syntaxOf } from './syntax.js'

/** An address as .NET has read it, its texts opaque. */
export interface Uri {
  /** In lower case. `vault.example.com:8443` has the scheme `vault.example.com`. */
  readonly scheme: Value
  readonly hostType: HostType
  readonly host: Value
  /** -1 where the scheme has none. */
  readonly port: number
  readonly isDefaultPort: boolean
  readonly userInfo: Value
  readonly path: Value
  readonly query: Value
  readonly fragment: Value
  /** `scheme://host`, as the server composes it: without the port. */
  readonly origin: Value
  /** As .NET prints the whole. */
  readonly text: Value
}

/** What .NET makes of an address. */
export type UriReading =
  | { readonly ok: true; readonly uri: Uri }
  | { readonly ok: false; readonly fault: UriFault }

/** `new Uri(value)` on Linux. `dotnet/runtime src/libraries/System.Private.Uri/src/System/Uri.cs`. */
export function parseUri(value: Value): UriReading {
  return recentlyRead(value)
}

const recentlyRead = recently(readValue)

function readValue(value: Value): UriReading {
  const parts = readUri(reveal(value))
  if (typeof parts === 'string') return { ok: false, fault: parts }
  const { hostType, port, isDefaultPort } = parts
  const opaque = (text: string) => new Value(text)
  return {
    ok: true,
    uri: {
      scheme: opaque(parts.scheme),
      hostType,
      host: opaque(parts.host),
      port,
      isDefaultPort,
      userInfo: opaque(parts.userInfo ?? ''),
      path: opaque(parts.path),
      query: opaque(parts.query),
      fragment: opaque(parts.fragment),
      origin: opaque(originOf(parts)),
      text: opaque(uriText(parts)),
    },
  }
}

/** Reads an address, or says why it is none. */
export function readUri(text: string): UriParts | UriFault {
  const beginning = readBeginning(text)
  if (typeof beginning === 'string') return beginning
  const trimmed = withoutBlanksBehind(text)
  if (beginning.kind === 'scheme')
    return readBehindScheme(trimmed, beginning.scheme, syntaxOf(beginning.scheme), beginning.at)
  const file = syntaxOf('file')
  if (beginning.kind !== 'unc-path')
    return assembled(trimmed, 'file', file, null, beginning.at, { isImplicitFile: true, hasAuthority: true })
  const authority = readAuthority(trimmed, beginning.at, file, true)
  if (typeof authority === 'string') return authority
  return assembled(trimmed, 'file', file, authority, authority.end, {
    isImplicitFile: true,
    hasAuthority: true,
  })
}

/** `scheme://host`. */
export function originOf({ scheme, host }: UriParts): string {
  return `${scheme}://${host}`
}

/** As `ToString()` prints it. */
export function uriText({ scheme, userInfo, host, port, isDefaultPort, ...rest }: UriParts): string {
  const authority = `${userInfo === null ? '' : `${userInfo}@`}${host}${isDefaultPort ? '' : `:${port}`}`
  const drive = rest.hasAuthority && host === '' && /^[a-z]:/i.test(rest.path) ? '/' : ''
  return `${scheme}:${rest.hasAuthority ? '//' : ''}${authority}${drive}${rest.path}${rest.query}${rest.fragment}`
}

function readBehindScheme(text: string, scheme: string, syntax: Syntax, start: number): UriParts | UriFault {
  const slashes = readSlashes(text, start, syntax)
  if (typeof slashes === 'string') return slashes
  const { at, hasAuthority } = slashes
  if (slashes.kind === 'path')
    return assembled(text, scheme, syntax, null, at, { hasAuthority, isImplicitFile: false })
  const authority = readAuthority(text, at, syntax, false)
  if (typeof authority === 'string') return authority
  return assembled(text, scheme, syntax, authority, authority.end, { hasAuthority, isImplicitFile: false })
}

function assembled(
  text: string,
  scheme: string,
  syntax: Syntax,
  authority: Authority | null,
  pathStart: number,
  { hasAuthority, isImplicitFile }: Pick<UriParts, 'hasAuthority' | 'isImplicitFile'>,
): UriParts {
  const port = authority?.port ?? syntax.port
  const rest = readRest(text, pathStart, syntax, { hasAuthority, isImplicitFile })
  return {
    scheme,
    hostType: authority?.host.type ?? (hasAuthority ? 'basic' : 'none'),
    host: authority?.host.text ?? '',
    port,
    isDefaultPort: port === syntax.port,
    userInfo: authority?.userInfo ?? null,
    ...rest,
    hasAuthority,
    isImplicitFile,
  }
}
