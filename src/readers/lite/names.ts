import { reveal, type Value } from '../../source/value.js'
import data from './names.json' with { type: 'json' }

/** How the program that uses a variable reads its text. */
export type VariableType =
  /** `su-exec`: a number or a user (group) of the image. */
  | 'user'
  | 'group'
  /** supervisor's boolean, see `switches.ts`. */
  | 'switch'
  /** On if it is the word `true`, exactly; every other text is off, and nothing says so. */
  | 'flag'
  | 'host'
  | 'guid'
  | 'text'
  | 'word'
  | 'port'
  | 'path'
  /** A file's name below `/etc/bitwarden/`. */
  | 'file'
  | 'protocols'
  | 'ciphers'
  | 'addresses'
  | 'policy'
  | 'url'

/** One of the variables that Bitwarden Lite reads. */
export interface LiteVariable {
  readonly name: string
  readonly type: VariableType
  /** What the image's ENV sets; a line of the file replaces it, an empty one too. */
  readonly image?: string
  /** What counts when it is unset or empty; in the web site's template also when it is white space only. */
  readonly default?: string
  /** The settings and the directives of the web site that are made of it. */
  readonly becomes: readonly string[]
  /** The program that it switches. */
  readonly service?: string
  /** Whether it is read with `BW_ENABLE_SSL=true` only. */
  readonly tlsOnly?: true
  /** Whether the one setting that it becomes gets its text as it is. */
  readonly passedOn?: true
  readonly secret?: true
  /** Whether the web site's template alone reads it, which finds names in any case. */
  readonly templateOnly?: true
  /** The commit's date, and the first release with it where one is known. */
  readonly since: { readonly date: string; readonly release?: string }
}

/** A name that Lite once read, and the one that it reads now. */
export interface FormerName {
  readonly name: string
  readonly now: string
  readonly date: string
  readonly release: string
}

/** Every variable that Lite reads (bitwarden/self-host bitwarden-lite/entrypoint.sh, hbs/nginx-config.hbs). */
export const liteVariables: readonly LiteVariable[] = data.variables as readonly LiteVariable[]

const byName = new Map(liteVariables.map((variable) => [variable.name, variable]))

/** A variable by its exact name, or undefined. */
export function findLiteVariable(name: string): LiteVariable | undefined {
  return byName.get(name)
}

/** What counts for a variable that is unset or empty; the empty text where nothing does. */
export function defaultOf(name: string): string {
  return byName.get(name)?.default ?? ''
}

const switchedOrder = liteVariables.filter(({ type }) => type === 'switch')

/** The eight switches, in the order in which supervisord reads their programs. */
export const switchVariables = switchedOrder as readonly (LiteVariable & { readonly service: string })[]

/** The image's ENV (bitwarden/self-host bitwarden-lite/Dockerfile and its base image). */
export const imageEnvironment: ReadonlyMap<string, string> = new Map([
  ...liteVariables.flatMap(({ name, image }): [string, string][] =>
    image === undefined ? [] : [[name, image]],
  ),
  ...Object.entries(data.imageEnvironment),
])

/** What Docker and the shell add themselves; the host's name is not known here. */
export const containerEnvironment: ReadonlyMap<string, string> = new Map(
  Object.entries(data.containerEnvironment),
)

/** Names of earlier releases, which have no effect now. */
export const formerNames: readonly FormerName[] = data.formerNames

/** Whether a name begins as the ones that Lite's entrypoint reads. */
export function beginsAsLite(name: Value): boolean {
  return reveal(name).startsWith('BW_')
}
