import type { Severity } from '../messages/severity.js'
import type { Finding } from '../rules/finding.js'
import configWithoutEffect from '../rules/linter/config-without-effect.js'
import { faultOfListed, type ListedFault } from '../settings/provided.js'
import type { Span } from '../source/span.js'
import type { Policy } from './policy.js'

/**
 * What of the config changes nothing: entries of `provided` that stand for no setting, and, where every file it speaks of
 * is among `paths`, overrides and templates that none of them matches.
 */
export function configWithoutEffects(
  { config, listed, scopes, complete, forFile }: Policy,
  paths: readonly string[],
): readonly Finding[] {
  if (config === null) return []
  const level = forFile(config.path).levels.get(configWithoutEffect.id)
  if (level === 'off') return []
  const unmatched =
    complete && paths.length > 0
      ? scopes.filter(({ holdsFor }) => !paths.some((path) => holdsFor(forFile(path))))
      : []
  return [
    ...listed.flatMap(({ name, place }) => {
      const fault = faultOfListed(name)
      return fault === null ? [] : [ofListed(fault, level ?? 'warning', config.spanOf(place))]
    }),
    ...unmatched.map(({ key, place }) => {
      const id = key === 'overrides' ? 'override' : 'templates'
      return configWithoutEffect.finding(id, {}, level ?? 'notice', config.spanOf(place))
    }),
  ]
}

function ofListed({ kind, meant }: ListedFault, severity: Severity, at: Span): Finding {
  if (meant === null || kind === 'unknown')
    return configWithoutEffect.finding('provided-unknown', {}, severity, at)
  const id = kind === 'section' ? 'provided-section' : 'provided-misspelt'
  return configWithoutEffect.finding(id, { setting: meant }, severity, at)
}

/** What is said of a file that looks like a config and is not read by its name. */
export function ofStrayConfig(path: string, { forFile }: Policy): readonly Finding[] {
  const level = forFile(path).levels.get(configWithoutEffect.id) ?? 'warning'
  if (level === 'off') return []
  return [configWithoutEffect.finding('file-name', {}, level, { start: 0, end: 0 })]
}
