import type { Language } from '../messages/language.js'
import type { Severity } from '../messages/severity.js'
import type { FailOn } from '../report/report.js'
import type { Requirements } from '../rules/context.js'
import type { SourceText } from '../source/text.js'
import type { Baseline, BaselineEntry } from './baseline.js'
import type { Ignore } from './suppression.js'

/** What judges one file: the user's choices after `overrides`. */
export interface FileOptions {
  readonly rules: ReadonlyMap<string, Severity | 'off'>
  readonly organization: Requirements
  /** Settings filled in at deploy, as the user wrote them. */
  readonly provided: readonly string[]
  /** More forms of "filled in at deploy", tried on whole values. */
  readonly tokens: readonly RegExp[]
  /** Whether the user's `templates` patterns name this file. */
  readonly template: boolean
  /** What the baseline suppresses in it. */
  readonly accepted: readonly BaselineEntry[]
}

/** Everything the user chose, or its default. */
export interface Options {
  readonly failOn: FailOn
  readonly language: Language
  /** The release to judge by; null: as the companions say, else the newest known. */
  readonly serverVersion: string | null
  readonly ignore: readonly Ignore[]
  /** The choices for one file, by its path with `/`. */
  readonly forFile: (path: string) => FileOptions
  /** The step after a merge, in place of `./bitwarden.sh restart`. */
  readonly afterMerge: string | null
  /** Whether everybody can read the repository; where it is not known, not. */
  readonly publicRepository?: boolean
  /** What was there when the baseline was recorded. */
  readonly baseline: Baseline | null
  /** The config file, which `ignore-unused` points into. */
  readonly config: { readonly path: string; readonly text: SourceText } | null
  /** Whether every file the config speaks of is judged: not where single files were named. */
  readonly complete: boolean
}
