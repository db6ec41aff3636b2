import type { Message } from '../messages/message.js'
import type { Level, Severity } from '../messages/severity.js'
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
  return [
    ...listed.flatMap(({ name, place }) => {
      const fault = faultOfListed(name)
      return fault === null ? [] : finding(level ?? 'warning', saidOf(fault), config.spanOf(place))
    }),
    ...(complete && paths.length > 0 ? scopes : [])
      .filter(({ holdsFor }) => !paths.some((path) => holdsFor(forFile(path))))
      .flatMap(({ key, place }) => {
        const id = key === 'overrides' ? 'override' : 'templates'
        const said = { id, message: configWithoutEffect.message(id, {}) }
        return finding(level ?? 'notice', said, config.spanOf(place))
      }),
  ]
}

/** What is said of a file that looks like a config and is not read by its name. */
export function ofStrayConfig(path: string, { forFile }: Policy): readonly Finding[] {
  const level = forFile(path).levels.get(configWithoutEffect.id) ?? 'warning'
  const said = { id: 'file-name', message: configWithoutEffect.message('file-name', {}) }
  return finding(level, said, { start: 0, end: 0 })
}

interface Said {
  readonly id: string
  readonly message: Message
}

function saidOf({ kind, meant }: ListedFault): Said {
  if (meant === null || kind === 'unknown')
    return { id: 'provided-unknown', message: configWithoutEffect.message('provided-unknown', {}) }
  const id = kind === 'section' ? 'provided-section' : 'provided-misspelt'
  return { id, message: configWithoutEffect.message(id, { setting: meant }) }
}

function finding(level: Level, { id, message }: Said, at: Span): readonly Finding[] {
  if (level === 'off') return []
  const severity: Severity = level
  const nothing = { setting: null, related: [], fix: null }
  return [{ rule: configWithoutEffect.id, messageId: id, severity, message, at, ...nothing }]
}
