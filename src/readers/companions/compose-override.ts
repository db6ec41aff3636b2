import { z } from 'zod'
import type { SettingKey } from '../dotnet/key.js'
import { environment, keysOf, parseComposeFile } from './compose-file.js'

/** What an override of the Compose project gives one service. */
export interface ServiceOverride {
  readonly service: string
  /** Of the names under `environment:`; they win over every env file. */
  readonly keys: ReadonlySet<SettingKey>
  /** Whether it has an `env_file:` of its own, which is read after Bitwarden's. */
  readonly envFile: boolean
}

const service = z.object({ environment, env_file: z.unknown().optional() }).nullish()
const services = z.record(z.string(), service).nullish()
const override = z
  .object({ services })
  .nullish()
  .transform((project) => project?.services ?? {})

/** What a `docker-compose.override.yml` gives the services. Null where `parseComposeFile` reads no such file. */
export function parseOverride(text: string): readonly ServiceOverride[] | null {
  const found = parseComposeFile(text, override)
  if (found === null) return null
  return Object.entries(found).map(([name, each]) => ({
    service: name,
    keys: keysOf(each?.environment),
    envFile: each?.env_file != null,
  }))
}
