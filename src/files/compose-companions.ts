import path from 'node:path'
import type { Source } from '../lint.js'
import type { CompanionFiles } from '../readers/companions/companions.js'
import { looksLikeLite } from '../readers/lite/looks-like-lite.js'
import { rawText } from '../source/text.js'

/**
 * Completes the sources that have a `docker-compose.override.yml`, or the Compose project of Bitwarden Lite, beside them;
 * YAML is loaded only for those.
 */
export async function readComposeCompanions(sources: readonly Source[]): Promise<readonly Source[]> {
  return readLiteProjects(await readServiceOverrides(sources))
}

async function readServiceOverrides(sources: readonly Source[]): Promise<readonly Source[]> {
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

async function readLiteProjects(sources: readonly Source[]): Promise<readonly Source[]> {
  // The text of an open document comes later than its companions.
  const ofLite = ({ text, companions }: Source) =>
    companions.has('lite-project') && (text === null || looksLikeLite(text))
  if (!sources.some(ofLite)) return sources
  const { parseLiteProject } = await import('../readers/companions/lite-project.js')
  return sources.map((source) => {
    const companion = source.companions.get('lite-project')
    if (companion === undefined || !ofLite(source)) return source
    const project = parseLiteProject(rawText(companion.text), path.posix.basename(source.path))
    if (project === null) return source
    const companions: CompanionFiles = new Map([
      ...source.companions,
      ['lite-project', { ...companion, project }],
    ])
    return { ...source, companions }
  })
}
