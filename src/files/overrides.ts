import type { Source } from '../lint.js'
import type { Neighbours } from '../source/neighbour.js'
import { rawText } from '../source/text.js'

/** Completes the sources that have a `docker-compose.override.yml` beside them; YAML is loaded only for those. */
export async function readOverrides(sources: readonly Source[]): Promise<readonly Source[]> {
  if (!sources.some(({ neighbours }) => neighbours.has('compose-override'))) return sources
  const { parseOverride } = await import('../config/compose-override.js')
  return sources.map((source) => {
    const neighbour = source.neighbours.get('compose-override')
    const services = neighbour && parseOverride(rawText(neighbour.text))
    if (!neighbour || !services) return source
    const neighbours: Neighbours = new Map([
      ...source.neighbours,
      ['compose-override', { ...neighbour, services }],
    ])
    return { ...source, neighbours }
  })
}
