import type { FileFindings } from '../policy/apply-suppressions.js'
import { type Blocked, readiness } from '../readiness/readiness.js'
import { type Context, lineNumber, wants } from '../rules/context.js'
import { titleOf } from '../rules/rule-texts.js'
import type { Breakage } from '../rules/run.js'
import { startFailures } from '../rules/start-failures.js'
import { findSetting } from '../settings/catalogue/catalogue.js'
import type { FileReport } from './report.js'

/**
 * The errors that stand for a feature that the config names and the server will not give: about one of its settings, or
 * of a kind that stops everything.
 */
export function wantedFindings(context: Context, ready: FileReport['readiness']): FileFindings['isWanted'] {
  const missed = ready.filter(
    ({ feature, state }) => wants(context, feature) && (state === 'broken' || state === 'off'),
  )
  if (missed.length === 0) return none
  const settings = new Set<string>(missed.flatMap(({ settings }) => settings))
  const nothingStarts = blockedBy(context) !== null
  return errorsAbout(settings, nothingStarts)
}

const none = () => false

/** Made apart: what a function within `wantedFindings` is, holds the whole scan of its file for as long as it lives. */
function errorsAbout(settings: ReadonlySet<string>, everything: boolean): FileFindings['isWanted'] {
  return ({ severity, setting }) =>
    severity === 'error' && (setting === null || settings.has(setting) || everything)
}

/** The settings that are filled in at deploy, here or elsewhere. A name alone is filled in by nobody: it has a finding. */
export function templatedSettings(context: Context, provided: readonly string[]): FileReport['templated'] {
  const present = context.settings.present()
  const inFile = present.flatMap(({ state, setting, line }) => {
    if (state !== 'templated' || line === null || line.statement.kind === 'key-only') return []
    return [{ name: setting.name, line: lineNumber(context, line.span) }]
  })
  const missing = provided.flatMap((name) => {
    const setting = findSetting(name)
    if (setting === undefined || present.some((state) => state.setting.name === setting.name)) return []
    return [{ name: setting.name, line: null }]
  })
  return [...inFile, ...missing]
}

/** What of each feature will work, by the file and by the first finding that says why not. */
export function readinessOf(context: Context, breakages: readonly Breakage[]): FileReport['readiness'] {
  const { settings, release, scan } = context
  const server = {
    release,
    blocked: blockedBy(context),
    broken: new Map(
      breakages.map(({ breaks, rule, at }) => [
        breaks,
        { reason: titleOf(rule), line: lineNumber(context, at) },
      ]),
    ),
  }
  return readiness(settings, server, ({ at }) => at && scan.text.position(at.start).line)
}

/** Why nothing starts with this file: Compose's first error, else the first line at which .NET throws. */
function blockedBy(context: Context): Blocked | null {
  const { rejection } = context
  if (rejection !== null) return { by: 'compose', line: lineNumber(context, rejection.at) }
  const lines = startFailures(context)
    .filter(({ failure }) => failure.ends.length > 0)
    .map(({ line }) => lineNumber(context, line.span))
  if (lines.length === 0) return null
  return { by: context.stack === 'lite' ? 'dotnet-in-lite' : 'dotnet', line: Math.min(...lines) }
}
