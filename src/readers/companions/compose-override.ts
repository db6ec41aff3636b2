import { parse } from 'yaml'
import { z } from 'zod'
import { type SettingKey, settingKey } from '../dotnet/key.js'

/** What an override of the Compose project gives one service. */
export interface ServiceOverride {
  readonly service: string
  /** Of the names under `environment:`; they win over every env file. */
  readonly keys: ReadonlySet<SettingKey>
  /** Whether it has an `env_file:` of its own, which is read after Bitwarden's. */
  readonly envFile: boolean
}

const environment = z.union([z.record(z.string(), z.unknown()), z.array(z.string())]).nullish()
const service = z.object({ environment, env_file: z.unknown().optional() }).nullish()
const override = z.object({ services: z.record(z.string(), service).nullish() }).nullish()

/** Characters: real ones have hundreds, and the YAML library asks of each key and alias every other. */
export const maxOverrideSize = 128 * 1024

/**
 * What a `docker-compose.override.yml` gives the services (compose-spec, `environment` in both of its forms).
 * Null where the text is no such file, or too large for one: then Compose has its own words for it, and nothing is
 * said here.
 */
export function parseOverride(text: string): readonly ServiceOverride[] | null {
  if (text.length > maxOverrideSize) return null
  try {
    const { services } = override.parse(parse(text, { maxAliasCount: 100 })) ?? {}
    return Object.entries(services ?? {}).map(([name, each]) => ({
      service: name,
      keys: new Set(namesOf(each?.environment).map(settingKey)),
      envFile: each?.env_file != null,
    }))
  } catch {
    return null
  }
}

function namesOf(variables: z.infer<typeof environment>): readonly string[] {
  if (!variables) return []
  return Array.isArray(variables)
    ? variables.map((item) => item.split('=', 1)[0] ?? '')
    : Object.keys(variables)
}
