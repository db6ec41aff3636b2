import type { Level } from '../messages/severity.js'
import type { Finding } from '../rules/finding.js'
import ignoreUnused from '../rules/linter/ignore-unused.js'
import { type Form, isLinted } from '../source/file-form.js'
import type { Directive } from '../source/ignore-comment.js'
import type { SourceText } from '../source/text.js'
import { configWithoutEffects, ofStrayConfig } from './config-effects.js'
import type { FilePolicy, Policy } from './policy.js'
import {
  type IgnoreIndex,
  indexIgnores,
  type SuppressedFinding,
  type Suppressor,
  suppress,
} from './suppression.js'
import {
  nothingUnused,
  type Used,
  unusedComments,
  unusedEntries,
  unusedIgnores,
} from './unused-suppressions.js'

/** One linted file before its findings are suppressed. */
export interface FileFindings {
  readonly path: string
  readonly form: Form
  readonly text: SourceText | null
  readonly findings: readonly Finding[]
  /** How many more were found and not kept. */
  readonly omitted: number
  /** The comments of the file that ask to ignore. */
  readonly comments: readonly Directive[]
  /** See `Suppressible`. */
  readonly isWanted: (finding: Finding) => boolean
}

/** The config or the baseline, with what was found there. */
export interface ConfigFindings {
  readonly path: string
  /** Null for the baseline, of which no line is pointed at. */
  readonly text: SourceText | null
  readonly findings: readonly Finding[]
  readonly omitted: number
}

/** What is left of a file's findings, and what was set aside. */
export interface Left {
  readonly findings: readonly Finding[]
  readonly omitted: number
  readonly suppressed: readonly SuppressedFinding[]
}

/**
 * Sets aside the findings that the policy suppresses, file by file, and adds `ignore-unused` for what suppresses
 * nothing: in the file for a comment; when all files are through, as findings of the config or the baseline for the
 * rest, there too what else has no effect.
 */
export class Suppressions {
  readonly #policy: Policy
  readonly #ignores: IgnoreIndex
  readonly #used = new Set<Suppressor>()
  readonly #paths: string[] = []
  #allLinted = true

  constructor(policy: Policy) {
    this.#policy = policy
    this.#ignores = indexIgnores(policy.ignores)
  }

  /** `findings`: those of the file, where there are more than its own. */
  apply(file: FileFindings, findings = file.findings): Left {
    this.#paths.push(file.path)
    this.#allLinted &&= isLinted(file.form)
    return suppressIn(file, findings, this.#policy, this.#ignores, this.#used)
  }

  /** Those of the config and the baseline, once every file is through. */
  inConfig(): readonly ConfigFindings[] {
    const isComplete = this.#policy.complete && this.#allLinted
    return configFindings(this.#policy, isComplete ? this.#used : null, this.#paths)
  }
}

function suppressIn(
  { path, text, comments, isWanted, omitted }: FileFindings,
  findings: readonly Finding[],
  { baseline, forFile, commentIgnores }: Policy,
  ignores: IgnoreIndex,
  used: Set<Suppressor>,
): Left {
  if (text === null) return { findings, omitted, suppressed: [] }
  const own = forFile(path)
  const known = baseline === null ? null : { path: baseline.path, entries: own.baseline }
  const counting = commentIgnores ? comments : []
  const result = suppress({ path, text, findings, ignores, baseline: known, comments: counting, isWanted })
  for (const each of result.used) used.add(each)
  const level = levelIn(own)
  const idle = level === 'off' ? nothingUnused : unusedComments(comments, result, commentIgnores, level)
  return {
    findings: idle.findings.length === 0 ? result.findings : [...result.findings, ...idle.findings],
    omitted: omitted + idle.omitted,
    suppressed: result.suppressed,
  }
}

function levelIn({ levels }: FilePolicy): Level {
  return levels.get(ignoreUnused.id) ?? 'notice'
}

/** Of the config, the baseline and files that look like a config; `used` is null where not every file was judged. */
function configFindings(
  policy: Policy,
  used: Used | null,
  paths: readonly string[],
): readonly ConfigFindings[] {
  const { baseline, config, forFile, strayConfigs } = policy
  const found: ConfigFindings[] = []
  const levelAt = (path: string) => levelIn(forFile(path))
  if (config !== null) {
    const level = levelAt(config.path)
    const idle = level === 'off' ? nothingUnused : unusedIgnores(config, policy, used, paths, level)
    const findings = [...idle.findings, ...configWithoutEffects(policy, paths)]
    found.push({ path: config.path, text: config.text, findings, omitted: idle.omitted })
  }
  if (baseline !== null && used !== null) {
    const level = levelAt(baseline.path)
    const idle = level === 'off' ? nothingUnused : unusedEntries(baseline, used, level)
    found.push({ path: baseline.path, text: null, ...idle })
  }
  for (const path of strayConfigs)
    found.push({ path, text: null, findings: ofStrayConfig(path, policy), omitted: 0 })
  return found.filter(({ findings }) => findings.length > 0)
}
