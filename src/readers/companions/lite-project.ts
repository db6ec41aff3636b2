import { z } from 'zod'
import type { SettingKey } from '../dotnet/key.js'
import { environment, keysOf, keysWithValue, parseComposeFile } from './compose-file.js'

/** What a Compose project gives Bitwarden Lite besides its env file. */
export interface LiteProject {
  /** Of the names under `environment:`; they win over every env file. */
  readonly keys: ReadonlySet<SettingKey>
  /** Those of them that take the place of the env file's lines: none where the service does not read this file. */
  readonly overrides: ReadonlySet<SettingKey>
  /** The names that the file itself takes from its `.env`: variables of its author's, whatever they look like. */
  readonly variables: ReadonlySet<string>
  /** Whether it reads other env files too. */
  readonly hasOtherEnvFile: boolean
  /** The folders of the container that a volume or a folder of the host is mounted at. */
  readonly mounts: readonly string[]
  /** The release of the image; null where it carries none (`latest`). */
  readonly release: string | null
}

const envFile = z.union([z.string(), z.object({ path: z.string() })])
const volume = z.union([z.string(), z.object({ target: z.string().optional() })])
const service = z
  .object({
    image: z.string().optional(),
    environment,
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
  const services = parseComposeFile(text, project)?.services
  const found = Object.values(services ?? {}).find(
    (each) => image.test(each?.image ?? '') || envFilesOf(each).some((path) => baseName(path) === file),
  )
  if (!found) return null
  const files = envFilesOf(found).map(baseName)
  return {
    keys: keysOf(found.environment),
    overrides: files.includes(file) ? keysWithValue(found.environment) : new Set(),
    variables: variablesIn(text),
    hasOtherEnvFile: files.some((name) => name !== file),
    mounts: (found.volumes ?? []).flatMap((each) => targetOf(each) ?? []),
    release: image.exec(found.image ?? '')?.[1] ?? null,
  }
}

/** Of `$NAME` and `${NAME…}`, anywhere; `$$` is a dollar (compose-spec, interpolation). */
function variablesIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/\$\$|\$\{?([A-Za-z_]\w*)/g)].flatMap(([, name]) => name ?? []))
}

function envFilesOf(given: z.infer<typeof service>): readonly string[] {
  const files = given?.env_file
  if (files == null) return []
  return (Array.isArray(files) ? files : [files]).map((each) => (typeof each === 'string' ? each : each.path))
}

/** `SOURCE:TARGET:MODE`, of which a source on Windows has a colon of its own. */
function targetOf(given: z.infer<typeof volume>): string | null {
  if (typeof given !== 'string') return given.target ?? null
  return /(?:^|:)(\/[^:]*)(?::[a-z,A-Z]+)?$/.exec(given)?.[1] ?? null
}

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
}
