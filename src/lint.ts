import type { Options } from './config/options.js'
import { looksLikeLite } from './files/lite.js'
import type { Message } from './messages/message.js'
import { type Blocked, readiness } from './organization/readiness.js'
import { readAsCompose } from './readers/compose/reading.js'
import { afterUpdate } from './readers/setup/after-update.js'
import { readSetupConfig } from './readers/setup/config.js'
import { assemble } from './report/assemble.js'
import type { FileReport, Report } from './report/report.js'
import type { Context } from './rules/context.js'
import { runRules } from './rules/run.js'
import { rules } from './rules/table.js'
import { newestRelease } from './settings/catalogue.js'
import { commentedSettings, nameEntries } from './settings/naming.js'
import { Settings } from './settings/states.js'
import { type FileKind, unlintable } from './source/kind.js'
import type { Neighbours } from './source/neighbour.js'
import { scan } from './source/scan.js'
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
  /** Files beside it that Bitwarden reads too, by role; absent ones are missing. */
  readonly neighbours: Neighbours
}

/** The one door: sources in, Report out. No I/O, no clock; one file that fails does not stop the others. */
export function lint(sources: readonly Source[], options: Options): Report {
  const release = options.serverVersion ?? newestRelease
  return assemble(
    sources.map((source) => lintFile(source, options, release)),
    release,
    options.failOn,
  )
}

function lintFile(
  { path, text, problem, neighbours }: Source,
  options: Options,
  release: string,
): FileReport {
  const nothing = { path, problem, findings: [], suppressed: [], readiness: [] }
  if (text === null) return { ...nothing, kind: 'unreadable', scan: null, composeRefuses: false }
  const { rules: levels, organization: wishes, provided, tokens, template } = options.forFile(path)
  const kind = kindOf(path, text, template)
  const scanned = scan(text)
  const compose = readAsCompose(scanned)
  const entries = nameEntries(compose.entries)
  const settings = new Settings(entries, () => commentedSettings(scanned), { provided, tokens })
  const config = neighbours.get('config')
  const context: Context = {
    kind,
    scan: scanned,
    compose,
    entries,
    settings,
    wishes,
    release,
    neighbours,
    named: once(() => new Map(entries.map((entry) => [entry.entry, entry]))),
    update: once(() => afterUpdate(scanned, compose, config ? readSetupConfig(config.text) : unknownSetup)),
  }
  const findings = runRules(rules, context, levels)
  const server = { release, blocked: blockedBy(context) }
  return {
    ...nothing,
    kind,
    scan: scanned,
    composeRefuses: compose.failure !== null,
    findings,
    readiness:
      kind === 'encrypted' || kind === 'binary'
        ? []
        : readiness(settings, server, ({ at }) => at && text.position(at.start).line),
  }
}

const templateSuffix = /\.(?:j2|tmpl|tpl|template|example|sample|dist)$/

function kindOf(path: string, text: SourceText, template: boolean): FileKind {
  const unlinted = unlintable(text)
  if (unlinted !== null) return unlinted
  if (template || templateSuffix.test(path)) return 'template'
  return looksLikeLite(text) ? 'lite' : 'env'
}

/** Without a `config.yml` Setup takes both from the file itself. */
const unknownSetup = { url: null, pushNotifications: null }

function once<T>(compute: () => T): () => T {
  let result: { readonly value: T } | undefined
  return () => {
    result ??= { value: compute() }
    return result.value
  }
}

/** Why nothing starts with this file: Compose's first error, else the first value .NET refuses. */
function blockedBy({ compose, settings, scan: { text } }: Context): Blocked | null {
  if (compose.failure !== null) return { by: 'compose', line: text.position(compose.failure.at.start).line }
  for (const { binding, at } of settings.present()) {
    if (binding?.kind === 'refused' && at !== null)
      return { by: 'dotnet', line: text.position(at.start).line }
  }
  return null
}
