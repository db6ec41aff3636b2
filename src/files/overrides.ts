import type { Source } from '../lint.js'
import type { CompanionFiles } from '../readers/companions/companions.js'
import { rawText } from '../source/text.js'

/** Completes the sources that have a `docker-compose.override.yml` beside them; YAML is loaded only for those. */
export async function readOverrides(sources: readonly Source[]): Promise<readonly Source[]> {
  if (!sources.some(({ companions }) => companions.has('compose-override'))) return sources
  const { parseOverride } = await import('../readers/companions/compose-override.js')
  return sources.map((source) => {
    const companion = source.companions.get('compose-override')
    const services = companion && parseOverride(rawText(companion.text))
    if (!companion || !services) return source
    const companions: CompanionFiles = new Map([
      ...source.companions,
      ['compose-override', { ...companion, services }],
    ])
    return { ...source, companions }
  })
}
