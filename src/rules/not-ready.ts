import { word } from '../messages/printable.js'
import type { Level } from '../messages/severity.js'
import type { Readiness } from '../readiness/feature.js'
import { type Context, lineNumber, wants } from './context.js'
import type { Finding } from './finding.js'
import featureNotReady from './linter/feature-not-ready.js'

/**
 * The findings of `feature-not-ready`: for each feature that the config names and that is off or broken, unless an
 * error of the file is about one of its settings, or on the line that breaks it.
 *
 * @param found what the rules found in the file.
 * @param levels the user's, which win over the rule's own.
 */
export function featuresNotReady(
  context: Context,
  readiness: readonly Readiness[],
  found: readonly Finding[],
  levels: ReadonlyMap<string, Level>,
): readonly Finding[] {
  const severity = levels.get(featureNotReady.id) ?? featureNotReady.severity
  if (severity === 'off') return []
  const errors = found.filter((finding) => finding.severity === 'error')
  return readiness.flatMap(({ feature, state, reason, line, settings }) => {
    if ((state !== 'off' && state !== 'broken') || reason === null || !wants(context, feature)) return []
    const isSaid = errors.some(
      ({ setting, at }) =>
        (setting !== null && settings.includes(setting)) ||
        (state === 'broken' && line !== null && lineNumber(context, at) === line),
    )
    if (isSaid) return []
    const at = line === null ? { start: 0, end: 0 } : context.scan.text.line(line)
    return [featureNotReady.finding(state, { feature: word(feature), reason }, severity, at)]
  })
}
