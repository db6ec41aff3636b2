import type { Source } from '../lint.js'
import type { CompanionFiles } from '../readers/companions/companions.js'
import { rawText } from '../source/text.js'

/** Completes the sources that have a `docker-compose.override.yml` beside them; YAML is loaded only for those. */
export async function readOverrides(sources: readonly Source[]): Promise<readonly Source[]> {
  if (!sources.some(({ companions }) => companions.has('compose-override'))) return sources
  const { parseOverride } = await import('../readers/companions/compose-override.js')
  const known = new Map<CompanionFiles, CompanionFiles>()
  return sources.map((source) => {
    const companions = known.get(source.companions) ?? completed(source.companions)
    known.set(source.companions, companions)
    return { ...source, companions }
  })

  function completed(companions: CompanionFiles): CompanionFiles {
    const companion = companions.get('compose-override')
    const services = companion && parseOverride(rawText(companion.text))
    if (!companion || !services) return companions
    return new Map([...companions, ['compose-override', { ...companion, services }]])
  }
}
