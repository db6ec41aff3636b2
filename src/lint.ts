import type { Message } from './messages/message.js'
import { accept } from './policy/apply-suppressions.js'
import type { Options } from './policy/policy.js'
import type { Companions } from './readers/companions/companion.js'
import { type Blocked, readiness } from './readiness/readiness.js'
import { assemble } from './report/assemble.js'
import type { FileReport, Report } from './report/report.js'
import { readFile } from './rules/build-context.js'
import type { Context } from './rules/context.js'
import { CrossFileRun } from './rules/cross-file.js'
import { runRules } from './rules/run.js'
import { rules } from './rules/table.js'
import { newestRelease } from './settings/catalogue/catalogue.js'
import { scanAgain } from './source/scan-again.js'
import type { SourceText } from './source/text.js'

/** One file to lint, as `files/` read it. */
export interface Source {
  /** As given or found, with `/` on every system. */
  readonly path: string
  /** Null where it could not be read; then `problem` says why. */
  readonly text: SourceText | null
  readonly problem: Message | null
  /** Named by the user: read as what it is, whatever its name or content. */
  readonly explicit: boolean
  /** Companion files, by role; absent ones are missing. */
  readonly companions: Companions
}

/** Findings kept of a rule and severity in a file, and of all in all files until one of each has to do. */
const most = { ofAKind: 1000, inAll: 100_000 }

/**
 * The one door: sources in, Report out. No I/O, no clock; one file that fails does not stop the others.
 *
 * @param onFile told after each file: who calls may show how far it is.
 */
export function lint(sources: readonly Source[], options: Options, onFile: () => void = () => {}): Report {
  const comparison = new CrossFileRun(rules)
  let found = 0
  const files = sources.map((source) => {
    const file = lintFile(source, options, comparison, found < most.inAll ? most.ofAKind : 1)
    found += file.findings.length
    onFile()
    return file
  })
  const compared = comparison.findings()
  const complete = files.map((file) => {
    const more = compared.get(file.path)
    return more === undefined ? file : { ...file, findings: [...file.findings, ...more] }
  })
  return assemble(accept(complete, options), options.serverVersion ?? newestRelease, options.failOn)
}

function lintFile(source: Source, options: Options, comparison: CrossFileRun, limit: number): FileReport {
  const { path, text, problem, companions } = source
  if (text === null) return unreadable(path, problem)
  // Named one by one: copying an object is slow with thousands of files.
  const { rules: levels, organization: requirements, provided, tokens, template } = options.forFile(path)
  const context = readFile(text, {
    path,
    companions,
    requirements,
    provided,
    tokens,
    template,
    release: options.serverVersion,
    newest: newestRelease,
    publicRepository: options.publicRepository ?? false,
  })
  comparison.add(path, context, levels)
  const { findings, omitted } = runRules(rules, context, levels, limit)
  return {
    path,
    kind: context.kind,
    problem,
    scan: scanAgain(text),
    composeRejects: context.rejection !== null,
    findings,
    omitted,
    suppressed: [],
    readiness: readinessOf(context),
  }
}

function unreadable(path: string, problem: Message | null): FileReport {
  return {
    path,
    kind: 'unreadable',
    problem,
    scan: null,
    composeRejects: false,
    findings: [],
    suppressed: [],
    readiness: [],
  }
}

function readinessOf(context: Context): FileReport['readiness'] {
  const { kind, settings, release, scan } = context
  if (kind === 'encrypted' || kind === 'binary') return []
  const server = { release, blocked: blockedBy(context) }
  return readiness(settings, server, ({ at }) => at && scan.text.position(at.start).line)
}

/** Why nothing starts with this file: Compose's first error, else the first value .NET rejects. */
function blockedBy({ rejection, settings, scan: { text } }: Context): Blocked | null {
  if (rejection !== null) return { by: 'compose', line: text.position(rejection.at.start).line }
  for (const { binding, at } of settings.present()) {
    if (binding?.kind === 'rejected' && at !== null)
      return { by: 'dotnet', line: text.position(at.start).line }
  }
  return null
}
