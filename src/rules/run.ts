import type { Level, Severity } from '../messages/severity.js'
import type { Broken } from '../readiness/feature.js'
import { isLinted } from '../source/file-form.js'
import type { Span } from '../source/span.js'
import { type Context, wants } from './context.js'
import type { Finding } from './finding.js'
import type { Draft } from './reporter.js'
import type { Collected, Rule } from './rule.js'
import { offSecrets } from './secret-places.js'

/** Places beside one finding: more than this nobody reads. */
export const mostRelated = 100

/** The first finding that says why a feature cannot be ready. */
export interface Breakage {
  readonly breaks: Broken
  readonly rule: Rule
  readonly at: Span
}

export interface Ran {
  /** In no particular order of place. */
  readonly findings: readonly Finding[]
  /** How many more were found and not kept. */
  readonly omitted: number
  /** One for each that is broken, in the order of the rules. */
  readonly breakages: readonly Breakage[]
}

/**
 * Runs the rules over one file, in the order of the table. `levels` are the user's: they win over what a rule
 * says of itself, `off` included. What breaks a feature that the config wants is an error. Of each rule and severity at
 * most `limit` findings are kept: a file may be made to have a million.
 */
export function runRules(
  rules: readonly Rule[],
  context: Context,
  levels: ReadonlyMap<string, Level>,
  limit: number,
): Ran {
  const findings: Finding[] = []
  const breakages = new Map<Broken, Breakage>()
  const counts = new Map<string, number>()
  let omitted = 0
  let rule: Rule
  let level: Level | undefined
  // One for all rules: most of them emit nothing.
  const emit = (draft: Draft) => {
    const { breaks, at, related } = draft
    if (breaks !== null && !breakages.has(breaks)) breakages.set(breaks, { breaks, rule, at })
    const isWanted = breaks !== null && breaks !== 'everything' && wants(context, breaks)
    const severity = level ?? (isWanted ? 'error' : draft.severity)
    if (severity === 'off') return
    const count = (counts.get(`${severity} ${rule.id}`) ?? 0) + 1
    counts.set(`${severity} ${rule.id}`, count)
    if (count > limit) omitted += 1
    else {
      const places = offSecrets(context.scan, { at, related: related.slice(0, mostRelated) })
      findings.push(findingOf(draft, severity, places))
    }
  }
  for (rule of rules) {
    level = levelOf(rule, context, levels)
    if (level !== 'off' && applies(rule, context)) rule.check(context, emit)
  }
  return { findings, omitted, breakages: [...breakages.values()] }
}

/** Named one by one: V8 gives each object that is copied by a spread a shape of its own. */
function findingOf(
  { rule, messageId, message, setting, fix }: Draft,
  severity: Severity,
  { at, related }: Pick<Draft, 'at' | 'related'>,
): Finding {
  return { rule, messageId, severity, message, setting, at, related, fix }
}

/** What stands above the severity that a rule gives each finding; undefined where nothing does. */
function levelOf(
  { id, severity, guards }: Rule,
  context: Context,
  levels: ReadonlyMap<string, Level>,
): Level | undefined {
  const level = levels.get(id)
  if (level !== undefined || severity !== 'off') return level
  return guards !== undefined && wants(context, guards) ? 'error' : 'off'
}

/** Whether a rule judges such a file. */
export function applies({ stacks, forms, templates }: Rule, { stack, form, template }: Context): boolean {
  return (
    (forms === undefined ? isLinted(form) : forms.includes(form)) &&
    (stacks === undefined || stacks.includes(stack)) &&
    (templates !== false || !template)
  )
}

interface CollectedFile {
  readonly collected: Collected<unknown>
  readonly level: Level | undefined
}

/** Collects what the rules about several files note of each, and finds what only several of them show. */
export class CrossFileRun {
  readonly #files: ReadonlyMap<
    NonNullable<Rule['crossFile']>,
    { readonly rule: Rule; readonly files: CollectedFile[] }
  >

  constructor(rules: readonly Rule[]) {
    this.#files = new Map(
      rules.flatMap((rule) => (rule.crossFile ? [[rule.crossFile, { rule, files: [] }]] : [])),
    )
  }

  add(path: string, context: Context, levels: ReadonlyMap<string, Level>): void {
    for (const [crossFile, { rule, files }] of this.#files) {
      const level = levelOf(rule, context, levels)
      const part = level !== 'off' && applies(rule, context) ? crossFile.collect(context) : null
      if (part !== null) files.push({ collected: { path, part }, level })
    }
  }

  /** The findings by the path of their file. */
  findings(): ReadonlyMap<string, readonly Finding[]> {
    const found = new Map<string, Finding[]>()
    for (const [crossFile, { files }] of this.#files) {
      crossFile.analyze(
        files.map(({ collected }) => collected),
        (index) => (draft) => {
          const file = files[index]
          const severity = file?.level ?? draft.severity
          if (file === undefined || severity === 'off') return
          const { path } = file.collected
          found.set(path, [...(found.get(path) ?? []), findingOf(draft, severity, draft)])
        },
      )
    }
    return found
  }
}
