import type { RuleId } from '../messages/rule-id.js'
import { settingKey } from '../readers/dotnet/key.js'
import type { Finding } from '../rules/finding.js'
import { byPlace } from '../rules/order.js'
import { countBefore } from '../source/binary-search.js'
import type { Directive } from '../source/ignore-comment.js'
import type { SourceText } from '../source/text.js'
import type { BaselineEntry } from './baseline.js'

/** What turned a finding off, and the reason given. */
export interface Suppression {
  readonly by: 'config' | 'baseline' | 'comment'
  readonly reason: string
}

export interface SuppressedFinding extends Suppression {
  readonly finding: Finding
}

/** One `ignore` of the config. */
export interface Ignore {
  readonly rule: RuleId
  /** Whether it is for this file. */
  readonly matchesFile: (path: string) => boolean
  /** As the user wrote it; compared as .NET compares names. */
  readonly setting: string | null
  readonly reason: string
  /** Line of the config file, for `ignore-unused`. */
  readonly line: number
}

/** One file with what may suppress its findings. */
export interface Suppressible {
  readonly path: string
  readonly text: SourceText
  readonly findings: readonly Finding[]
  readonly ignores: IgnoreIndex
  readonly baseline: { readonly path: string; readonly entries: readonly BaselineEntry[] } | null
  /** The comments of the file that ask to ignore; none where the user lets none count. */
  readonly comments: readonly Directive[]
  /** Whether only the config, and no comment, may suppress a finding: a feature that the config wants is at stake. */
  readonly isWanted: (finding: Finding) => boolean
}

/** One file's findings after that, and what has suppressed one. */
export interface Suppressed {
  readonly findings: readonly Finding[]
  readonly suppressed: readonly SuppressedFinding[]
  readonly used: ReadonlySet<Suppressor>
  /** Comments that would have suppressed a finding, if the config did not want the feature. */
  readonly outranked: ReadonlySet<Directive>
}

/** What can suppress a finding. */
export type Suppressor = Ignore | BaselineEntry | Directive

/**
 * Sets aside what the config, then the baseline, then a comment suppresses. Of a baseline's count the first
 * findings by place are taken: what exceeds it stays.
 */
export function suppress(file: Suppressible): Suppressed {
  const used = new Set<Suppressor>()
  const outranked = new Set<Directive>()
  const searches = [byConfig(file), byBaseline(file), byComment(file, outranked)]
  const findings: Finding[] = []
  const suppressed: SuppressedFinding[] = []
  for (const finding of [...file.findings].sort(byPlace)) {
    const match = firstMatch(searches, finding)
    if (match === undefined) findings.push(finding)
    else {
      used.add(match.suppressor)
      suppressed.push({ finding, by: match.by, reason: match.reason })
    }
  }
  return { findings, suppressed, used, outranked }
}

interface Match extends Suppression {
  readonly suppressor: Suppressor
}

type Search = (finding: Finding) => Match | undefined

function firstMatch(searches: readonly Search[], finding: Finding): Match | undefined {
  for (const search of searches) {
    const match = search(finding)
    if (match !== undefined) return match
  }
  return undefined
}

function byConfig({ path, ignores }: Suppressible): Search {
  if (ignores.size === 0) return () => undefined
  const ignoreOf = ignoredAt(path, ignores)
  return (finding) => {
    const suppressor = ignoreOf(finding)
    return suppressor && { by: 'config', reason: suppressor.reason, suppressor }
  }
}

/** The ignore of a config that suppresses a finding in the file of this path: the first by its line. */
export function ignoredAt(
  path: string,
  ignores: IgnoreIndex,
): (finding: { readonly rule: RuleId; readonly setting: string | null }) => Ignore | undefined {
  const matching = new Map<Ignore, boolean>()
  const isOwn = ({ ignore }: OrderedIgnore) => {
    const known = matching.get(ignore) ?? ignore.matchesFile(path)
    matching.set(ignore, known)
    return known
  }
  return ({ rule, setting }) =>
    [null, ...(setting === null ? [] : [setting])]
      .flatMap((about) => ignores.get(subject(rule, about))?.find(isOwn) ?? [])
      .sort((one, other) => one.order - other.order)[0]?.ignore
}

interface OrderedIgnore {
  readonly ignore: Ignore
  readonly order: number
}

/** The ignores of a config by rule and setting: there may be thousands, and every finding of every file asks. */
export type IgnoreIndex = ReadonlyMap<string, readonly OrderedIgnore[]>

/** The ignores by what they are about, each with its place in the config: of several that match the first counts. */
export function indexIgnores(ignores: readonly Ignore[]): IgnoreIndex {
  return grouped(
    ignores.map((ignore, order) => ({ ignore, order })),
    ({ ignore: { rule, setting } }) => subject(rule, setting),
  )
}

/** A setting is compared as .NET compares names. */
function subject(rule: RuleId, setting: string | null): string {
  return setting === null ? rule : `${rule} ${settingKey(setting)}`
}

function byBaseline({ baseline }: Suppressible): Search {
  if (baseline === null) return () => undefined
  const left = grouped(
    [...baseline.entries].reverse().map((entry) => ({ entry, count: entry.count })),
    ({ entry: { rule, setting } }) => `${rule} ${setting}`,
  )
  return ({ rule, setting }) => {
    const entries = left.get(`${rule} ${setting}`)
    while (entries?.at(-1)?.count === 0) entries.pop()
    const known = entries?.at(-1)
    if (known === undefined) return undefined
    known.count -= 1
    return { by: 'baseline', reason: baseline.path, suppressor: known.entry }
  }
}

function grouped<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group === undefined) groups.set(key(item), [item])
    else group.push(item)
  }
  return groups
}

/** The reason in a comment is the file's text: its place is given instead. */
function byComment({ path, text, comments, isWanted }: Suppressible, outranked: Set<Directive>): Search {
  const inForce = comments.filter(({ hasReason }) => hasReason)
  if (inForce.length === 0) return () => undefined
  const ofRule = new Map<string, readonly Directive[]>()
  return (finding) => {
    const known = ofRule.get(finding.rule) ?? inForce.filter(({ rule }) => rule.is(finding.rule))
    ofRule.set(finding.rule, known)
    const suppressor = lastBefore(known, finding.at.start)
    if (suppressor === undefined || finding.at.start > suppressor.covers.end) return undefined
    if (isWanted(finding)) {
      outranked.add(suppressor)
      return undefined
    }
    const { line } = text.position(suppressor.at.start)
    return { by: 'comment', reason: `${path}:${line}`, suppressor }
  }
}

/** The last comment that begins at or before a place: those of one rule are in order. */
function lastBefore(known: readonly Directive[], place: number): Directive | undefined {
  return known[countBefore(known, ({ covers }) => covers.start <= place) - 1]
}
