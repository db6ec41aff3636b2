import { parse } from 'yaml'
import { z } from 'zod'
import { type SettingKey, settingKey } from '../dotnet/key.js'
import { maxOverrideSize } from './compose-override.js'

/** What a Compose project gives Bitwarden Lite besides its env file. */
export interface LiteProject {
  /** Of the names under `environment:`; they win over every env file. */
  readonly keys: ReadonlySet<SettingKey>
  /** Whether it reads other env files too. */
  readonly hasOtherEnvFile: boolean
  /** The folders of the container that a volume or a folder of the host is mounted at. */
  readonly mounts: readonly string[]
  /** The release of the image; null where it carries none (`latest`). */
  readonly release: string | null
}

const names = z.union([z.record(z.string(), z.unknown()), z.array(z.string())]).nullish()
const envFile = z.union([z.string(), z.object({ path: z.string() })])
const volume = z.union([z.string(), z.object({ target: z.string().optional() })])
const service = z
  .object({
    image: z.string().optional(),
    environment: names,
    env_file: z.union([envFile, z.array(envFile)]).nullish(),
    volumes: z.array(volume).nullish(),
  })
  .nullish()
const project = z.object({ services: z.record(z.string(), service).nullish() })

/** `ghcr.io/bitwarden/lite:2026.8.0`, and the names that the image had before. */
const image = /(?:^|\/)bitwarden\/(?:lite|self-host)(?::(\d+\.\d+\.\d+)\b|[:@]|$)/

/**
 * What a compose file gives the service of Bitwarden Lite: the one with its image, or that reads the env file (compose-spec,
 * `environment`, `env_file` and `volumes` in all of their forms). Null where the text is no such file, has none, or is
 * too large for one.
 *
 * @param file the env file's name, without its folder.
 */
export function parseLiteProject(text: string, file: string): LiteProject | null {
  if (text.length > maxOverrideSize) return null
  let services: z.infer<typeof project>['services']
  try {
    services = project.parse(parse(text, { maxAliasCount: 100, merge: true })).services
  } catch {
    return null
  }
  const found = Object.values(services ?? {}).find(
    (each) => image.test(each?.image ?? '') || envFilesOf(each).some((path) => baseName(path) === file),
  )
  if (!found) return null
  return {
    keys: new Set(namesOf(found.environment).map(settingKey)),
    hasOtherEnvFile: envFilesOf(found).some((path) => baseName(path) !== file),
    mounts: (found.volumes ?? []).flatMap((each) => targetOf(each) ?? []),
    release: image.exec(found.image ?? '')?.[1] ?? null,
  }
}

function envFilesOf(given: z.infer<typeof service>): readonly string[] {
  const files = given?.env_file
  if (files == null) return []
  return (Array.isArray(files) ? files : [files]).map((each) => (typeof each === 'string' ? each : each.path))
}

function namesOf(variables: z.infer<typeof names>): readonly string[] {
  if (!variables) return []
  if (!Array.isArray(variables)) return Object.keys(variables)
  return variables.map((item) => item.split('=', 1)[0] ?? '')
}

/** `SOURCE:TARGET:MODE`, of which a source on Windows has a colon of its own. */
function targetOf(given: z.infer<typeof volume>): string | null {
  if (typeof given !== 'string') return given.target ?? null
  return /(?:^|:)(\/[^:]*)(?::[a-z,A-Z]+)?$/.exec(given)?.[1] ?? null
}

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
}
