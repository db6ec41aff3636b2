import type { Level } from '../messages/severity.js'
import type { Requirements } from '../rules/context.js'
import type { Token } from '../settings/values/token.js'
import type { Span } from '../source/span.js'
import type { SourceText } from '../source/text.js'
import type { Baseline, BaselineEntry } from './baseline.js'
import type { FailOn } from './fail-on.js'
import type { Ignore } from './suppression.js'

/** Everything the user decided that a lint depends on, or its default. */
export interface Policy {
  readonly failOn: FailOn
  /** The release to judge by; null: as the companions say, else the newest known. */
  readonly serverVersion: string | null
  readonly ignores: readonly Ignore[]
  /** The findings there were when it was written. */
  readonly baseline: Baseline | null
  /** The config file, which `ignore-unused` points into. */
  readonly config: ConfigFile | null
  /** Whether ignore comments in the linted files count. */
  readonly commentIgnores: boolean
  /** The user's forms of "filled in at deploy", as written. */
  readonly tokenForms: readonly string[]
  /** Whether every file the config speaks of is judged; where single files were named, none can be said to be unused. */
  readonly complete: boolean
  /** Whether everybody can read the repository; where it is not known, not. */
  readonly publicRepository: boolean
  /** Whether what stands under a name that is no setting's is taken for a secret, as in a copy for everybody. */
  readonly secretUnlessKnown: boolean
  /** What the config says of some files alone, besides its ignores. */
  readonly scopes: readonly ConfigScope[]
  /** The names and patterns of settings that the config lists as filled in at deploy, and where. */
  readonly listed: readonly { readonly name: string; readonly place: ConfigPlace }[]
  /** Files that look like a config and are not read, by their name. */
  readonly strayConfigs: readonly string[]
  /** What judges one file, by its path with `/`. */
  readonly forFile: (path: string) => FilePolicy
}

/** What judges one file: the user's choices after `overrides`. */
export interface FilePolicy {
  /** Those the user chose, by rule. */
  readonly levels: ReadonlyMap<string, Level>
  /** The config's overrides that are for it, by their place in the list. */
  readonly overrides: readonly number[]
  readonly requirements: Requirements
  /** Settings filled in at deploy, as the user wrote them. */
  readonly provided: readonly string[]
  /** More forms of "filled in at deploy". */
  readonly tokens: readonly Token[]
  /** Whether the user's `templates` patterns name this file. */
  readonly template: boolean
  /** The baseline's entries for this file. */
  readonly baseline: readonly BaselineEntry[]
}

export interface ConfigFile {
  /** As messages name it. */
  readonly path: string
  readonly text: SourceText
  /** Where the key or item at a place stands. */
  readonly spanOf: (place: ConfigPlace) => Span
}

/** Keys and indexes from the top of the config. */
export type ConfigPlace = readonly (string | number)[]

/** A part of the config that is for files which a pattern names. */
export interface ConfigScope {
  readonly key: 'overrides' | 'templates'
  readonly place: ConfigPlace
  /** Whether it is for the file that is judged so. */
  readonly holdsFor: (own: FilePolicy) => boolean
}

/** That of a user without a config. */
export const defaultPolicy: Policy = {
  failOn: 'error',
  serverVersion: null,
  ignores: [],
  baseline: null,
  config: null,
  commentIgnores: true,
  tokenForms: [],
  complete: false,
  publicRepository: false,
  secretUnlessKnown: false,
  scopes: [],
  listed: [],
  strayConfigs: [],
  forFile: () => ({
    levels: new Map(),
    overrides: [],
    requirements: { plan: 'enterprise', features: [] },
    provided: [],
    tokens: [],
    template: false,
    baseline: [],
  }),
}
