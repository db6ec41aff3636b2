import { parse } from 'yaml'
import { z } from 'zod'
import type { ServiceOverride } from './companion.js'

const environment = z.union([z.record(z.string(), z.unknown()), z.array(z.string())]).nullish()
const service = z.object({ environment, env_file: z.unknown().optional() }).nullish()
const override = z.object({ services: z.record(z.string(), service).nullish() }).nullish()

/**
 * What a `docker-compose.override.yml` gives the services (compose-spec, `environment` in both of its forms).
 * Null where the text is no such file: then Compose has its own words for it, and nothing is said here.
 */
export function parseOverride(text: string): readonly ServiceOverride[] | null {
  try {
    const { services } = override.parse(parse(text, { maxAliasCount: 100 })) ?? {}
    return Object.entries(services ?? {}).map(([name, each]) => ({
      service: name,
      names: namesOf(each?.environment),
      envFile: each?.env_file != null,
    }))
  } catch {
    return null
  }
}

function namesOf(given: z.infer<typeof environment>): readonly string[] {
  if (!given) return []
  return Array.isArray(given) ? given.map((item) => item.split('=', 1)[0] ?? '') : Object.keys(given)
}
