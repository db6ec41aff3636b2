import { reveal, Value } from '../../source/value.js'
import type { EnvironmentVariable } from '../dotnet/environment.js'
import { trim } from '../dotnet/trim.js'
import type { LiteEnvironment, SourcedVariable } from './environment.js'
import { defaultOf } from './names.js'

export type CertificateFaultKind =
  /** The certificate is named or there, the key is not: the certificate is overwritten by a self-signed one. */
  | 'certificate-overwritten'
  /** The key is named or there, the certificate is not: none is made, and nginx rejects the site. */
  | 'certificate-missing'
  /** A slash followed by text, as of a scheme or a path: none is made, and the key that is left prevents the next. */
  | 'domain-path'
  /** More than 64 bytes: the same. */
  | 'domain-too-long'
  /** `,` `$`, a line feed or nothing but white space: none is made. */
  | 'domain-not-a-name'
  /** A blank in a file's name, which the script does not quote: it is cut there. */
  | 'file-name'
  /** The folder of a file's name is not in the volume, so nothing can be written there. */
  | 'folder-missing'

export interface CertificateFault<V extends EnvironmentVariable> {
  readonly kind: CertificateFaultKind
  /** The lines that make it. */
  readonly variables: readonly V[]
  /** Whether the key stays behind alone: after it a corrected domain does not help until the key is deleted. */
  readonly leavesKey: boolean
}

/** The certificate for TLS; null without `BW_ENABLE_SSL=true`. */
export interface Certificate<V extends EnvironmentVariable> {
  /** Names below `/etc/bitwarden/`. */
  readonly certificate: Value
  readonly key: Value
  /** Whether the script makes one: the key file is missing. `unknown` without a list of the volume's files. */
  readonly generated: boolean | 'unknown'
  readonly faults: readonly CertificateFault<V>[]
}

/**
 * The pair that the script uses or makes (bitwarden/self-host bitwarden-lite/entrypoint.sh).
 * @param volume the files of `/etc/bitwarden` before the start, or null where they are not known; then a file that
 * the environment names is taken to be there, and others are not.
 */
export function certificateOf<V extends EnvironmentVariable>(
  environment: LiteEnvironment<V>,
  volume: readonly string[] | null,
): Certificate<V> | null {
  if (environment.shell('BW_ENABLE_SSL').text !== 'true') return null
  const certificate = environment.shellOr('BW_SSL_CERT', defaultOf('BW_SSL_CERT'))
  const key = environment.shellOr('BW_SSL_KEY', defaultOf('BW_SSL_KEY'))
  const isNamed = ({ variable }: typeof key) => variable !== null && !variable.value.isEmpty
  const isThere = (file: typeof key) => volume?.includes(file.text) ?? isNamed(file)
  const faults: CertificateFault<V>[] = []
  const named = [...linesOf(certificate), ...linesOf(key)]
  for (const file of [certificate, key])
    if (isCut(file.text)) faults.push({ kind: 'file-name', variables: linesOf(file), leavesKey: false })
  if (faults.length > 0) return result(false)

  const hasKey = isThere(key)
  const hasCertificate = isThere(certificate)
  if (hasCertificate && !hasKey)
    faults.push({ kind: 'certificate-overwritten', variables: named, leavesKey: false })
  if (hasKey && !hasCertificate)
    faults.push({ kind: 'certificate-missing', variables: named, leavesKey: false })
  if (!hasKey) {
    for (const file of [certificate, key])
      if (volume !== null && !hasFolder(volume, file.text))
        faults.push({ kind: 'folder-missing', variables: linesOf(file), leavesKey: file === certificate })
    faults.push(...domainFaults(environment))
  }
  return result(volume === null ? 'unknown' : !hasKey)

  function result(generated: Certificate<V>['generated']): Certificate<V> {
    return { certificate: new Value(certificate.text), key: new Value(key.text), generated, faults }
  }
}

function linesOf<V extends EnvironmentVariable>({ variable }: SourcedVariable<V>): V[] {
  return variable === null ? [] : [variable]
}

/** Whether the shell makes more of a name than one word; a blank at the end is lost without harm. */
function isCut(name: string): boolean {
  return /^[ \t\n]|[ \t\n][^ \t\n]/.test(name)
}

/** Whether a name has no folder, one that another file lies in, or one outside, of which nothing is known. */
function hasFolder(volume: readonly string[], name: string): boolean {
  const end = name.lastIndexOf('/') + 1
  const folder = name.slice(0, end)
  return folder === '' || folder.startsWith('../') || volume.some((file) => file.startsWith(folder))
}

function domainFaults<V extends EnvironmentVariable>(environment: LiteEnvironment<V>): CertificateFault<V>[] {
  const domain = environment.shellOr('BW_DOMAIN', defaultOf('BW_DOMAIN'))
  const { text } = domain
  const variables = linesOf(domain)
  if (trim(text) === '' || /[,$\n]/.test(text))
    return [{ kind: 'domain-not-a-name', variables, leavesKey: false }]
  if (!isSubject(text)) return [{ kind: 'domain-path', variables, leavesKey: true }]
  if (new TextEncoder().encode(text).length > 64)
    return [{ kind: 'domain-too-long', variables, leavesKey: true }]
  return []
}

/**
 * Whether openssl takes `/…/CN=DOMAIN` for a subject: after each slash (or plus) a name and `=` must follow, where
 * anything follows at all (openssl/openssl apps/lib/apps.c, parse_name).
 */
function isSubject(domain: string): boolean {
  let at = endOfValue(domain, 0)
  while (at < domain.length) {
    const equals = domain.indexOf('=', at)
    if (equals === -1) return false
    at = endOfValue(domain, equals + 1)
  }
  return true
}

/** The place behind the slash or plus that ends a value; the text's end where none does. */
function endOfValue(domain: string, from: number): number {
  for (let at = from; at < domain.length; at += 1) {
    if (domain[at] === '\\') at += 1
    else if (domain[at] === '/' || domain[at] === '+') return at + 1
  }
  return domain.length
}

/**
 * Whether the name of a file begins at a folder of the root that nobody has a second time below `/etc/bitwarden/`, which
 * the script writes in front of every name.
 */
export function isPathFromRoot(name: Value): boolean {
  return /^\/+(?:etc|home|root|var|opt|usr|srv|mnt|tmp)\//.test(reveal(name))
}

/** Whether the shell makes other words of the password than the one it is, as the script hands it to openssl unquoted. */
export function isSplitByShell(password: Value): boolean {
  return /\s/.test(reveal(password))
}
