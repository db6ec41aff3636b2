/** Behind the name of a file that is filled in elsewhere: Ansible, Helm, Terraform, Puppet, consul-template, guides. */
export const templateSuffixes = [
  ...['.j2', '.jinja', '.jinja2', '.tmpl', '.tpl', '.tftpl', '.gotmpl', '.ctmpl', '.erb', '.epp', '.hbs'],
  ...['.mustache', '.template', '.in', '.example', '.sample', '.dist'],
] as const

/** What a file's name makes of it. */
export type NameKind =
  /** `global.override.env` and its relatives: linted whatever is in it. */
  | 'override'
  /** A name that people mistake for it: linted where Bitwarden's settings are in it, and reported. */
  | 'resembling'
  /** `settings.env`: where Bitwarden Lite's are in it. */
  | 'lite'
  /** `.env`, `*.env` and so on: the file of any program, linted where its content is Bitwarden's. */
  | 'env'

/** What a file of this name is; null for a name that is never looked into. */
export function nameKind(name: string): NameKind | null {
  if (!/env|override/i.test(name)) return null
  const base = baseName(name)
  if (isOverride(base)) return 'override'
  if (isMisnamed(name)) return 'resembling'
  if (base === 'settings.env') return 'lite'
  return base.endsWith('.env') || base.startsWith('.env.') || base.includes('.env.') ? 'env' : null
}

/** Whether the name says that the file is filled in before anything reads it. */
export function isTemplateName(name: string): boolean {
  return withoutSuffix(name) !== name
}

/**
 * Whether it is one of several files that are loaded together: `global.override.config.env`,
 * `global.override.secret.env`, and `global.override.env` itself beside them.
 */
export function isPartName(name: string): boolean {
  const base = baseName(name)
  return isOverride(base) && base.startsWith('global.override.')
}

/**
 * Whether it is no name that anything reads, but one that people take for `global.override.env`: in other letters,
 * with a hyphen or a blank, its words in another order, mistyped, or with the ending of a copy or of another program's
 * settings. What a template is called is the deployment's own matter, and `global_override.env` is a name that people
 * choose.
 */
export function isMisnamed(name: string): boolean {
  if (isTemplateName(name) || name.length > longestMisnamed) return false
  const own = withoutPrefix(name)
  if (isOverride(own)) return false
  const meant = withoutCopyEnding(own.toLowerCase()).replace(/[- ]/g, '.')
  const parts = meant.replace(otherEnding, '.env').split('.')
  if (parts.length === 3 && overrideParts.every((part) => parts.includes(part))) return true
  return isOverride(meant) || (!meant.includes('_') && isOneTypoAway(meant, 'global.override.env'))
}

const longestMisnamed = 100
const overrideParts = ['global', 'override', 'env']
const otherEnding = /(?<=^global\.override)(?:\.(?:conf|config|cfg|ini|properties|vars?))?$/

/** `.bak`, `.txt` as Windows adds it, `~`, ` (1)`, `.20260131`. */
const copyEnding =
  /(?:\.(?:bak|backup|old|orig|save|saved|copy|txt|tmp|new|disabled|rpmnew|rpmsave|dpkg-(?:old|new|dist)|\d[\d.-]{0,18})|~|[ _-](?:bak|backup|copy|old)| \(\d{1,3}\))$/

function withoutCopyEnding(name: string): string {
  const shorter = name.replace(copyEnding, '')
  return shorter === name ? name : withoutCopyEnding(shorter)
}

/** The folder of a path with `/`, empty for none, and the name in it. */
export function splitPath(path: string): { readonly folder: string; readonly name: string } {
  const slash = path.lastIndexOf('/')
  return { folder: path.slice(0, slash + 1), name: path.slice(slash + 1) }
}

/** The suffix of a template, empty for none. */
export function templateSuffixOf(name: string): string {
  return name.slice(withoutSuffix(name).length)
}

/** The name without what chezmoi puts before it and a template's suffix behind it. */
function baseName(name: string): string {
  return withoutSuffix(withoutPrefix(name))
}

/** `encrypted_private_dot_env.age`: chezmoi's attributes of a source file (chezmoi.io, reference/source-state-attributes). */
function withoutPrefix(name: string): string {
  const plain = name.replace(/^(?:private_|encrypted_){1,2}/, '')
  const decrypted = name.startsWith('encrypted_') ? plain.replace(/\.(?:age|asc)$/, '') : plain
  return decrypted.startsWith('dot_') ? `.${decrypted.slice('dot_'.length)}` : decrypted
}

function withoutSuffix(name: string): string {
  const suffix = templateSuffixes.find((end) => name.endsWith(end))
  return suffix === undefined ? name : name.slice(0, -suffix.length)
}

function isOverride(base: string): boolean {
  if (!base.endsWith('.env')) return false
  return (
    base === 'global.override.env' ||
    base.endsWith('.global.override.env') ||
    (base.startsWith('global.override.') && base.length > 'global.override..env'.length)
  )
}

/** Whether one letter too many, too few, another one, or two changed places make one of the other. */
function isOneTypoAway(text: string, wanted: string): boolean {
  if (Math.abs(text.length - wanted.length) > 1) return false
  let start = 0
  while (start < text.length && text[start] === wanted[start]) start += 1
  let end = 0
  const most = Math.min(text.length, wanted.length) - start
  while (end < most && text.at(-1 - end) === wanted.at(-1 - end)) end += 1
  const [left, right] = [text.slice(start, text.length - end), wanted.slice(start, wanted.length - end)]
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && left === `${right[1]}${right[0]}`)
}
