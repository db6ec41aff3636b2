import { once } from '../../source/lazy.js'
import { scan } from '../../source/scan.js'
import type { RawValue } from '../../source/statement.js'
import { rawText, type SourceText } from '../../source/text.js'
import { reveal, type Value } from '../../source/value.js'
import { readAsCompose } from '../compose/read-compose.js'
import type { EnvironmentVariable } from '../dotnet/environment.js'
import { type SettingKey, settingKey } from '../dotnet/key.js'
import type { ServiceOverride } from './compose-override.js'
import type { LiteProject } from './lite-project.js'

/** The files beside an env file that Bitwarden reads too. */
export type CompanionRole =
  | 'mssql'
  | 'config'
  | 'compose'
  | 'compose-override'
  | 'global-env'
  | 'lite-project'

export interface CompanionFile {
  /** With `/` on every system, as the env file's own. */
  readonly path: string
  readonly text: SourceText
  /** For `compose-override`, what `parseOverride` found: YAML is loaded only where there is such a file. */
  readonly services?: readonly ServiceOverride[]
  /** For `lite-project`, what `parseLiteProject` found. */
  readonly project?: LiteProject
}

/** Those that are there, by what they are. */
export type CompanionFiles = ReadonlyMap<CompanionRole, CompanionFile>

/** What Setup takes from `config.yml` when it rewrites the env file. */
export interface SetupConfig {
  readonly path: string
  /** Null where the file has none. */
  readonly url: string | null
  readonly pushNotifications: boolean
}

/** What the files beside an env file say; null for each that is not there. Each is parsed once, when first asked. */
export interface Companions {
  readonly setupConfig: SetupConfig | null
  readonly compose: {
    readonly path: string
    /** The release of the server's images; null where they carry none (`latest`). */
    readonly release: string | null
  } | null
  readonly composeOverride: {
    readonly path: string
    /** None where the text is no such file: then Compose has its own words for it. */
    readonly services: readonly ServiceOverride[]
  } | null
  /** The Compose project in the folder of a file of Bitwarden Lite. */
  readonly project: (LiteProject & { readonly path: string }) | null
  /** `docker/global.env`, which Compose reads before the env file (bitwarden/server DockerCompose.hbs). */
  readonly globalEnv: {
    readonly path: string
    /** Of all its names, those without a value included. */
    readonly keys: ReadonlySet<SettingKey>
    readonly variables: readonly EnvironmentVariable[]
  } | null
  readonly mssql: {
    readonly path: string
    /** The line that sets the password of the database's administrator; null where none does. */
    readonly password: { readonly value: Value; readonly rawValue: RawValue } | null
  } | null
}

/** Reads the files beside an env file. Never fails. */
export function readCompanions(files: CompanionFiles): Companions {
  const reading = known.get(files) ?? new CompanionReading(files)
  known.set(files, reading)
  return reading
}

/** All files of a folder have the same companions. */
const known = new WeakMap<CompanionFiles, Companions>()

/** A class, as accessors of a literal are defined anew for each file. */
class CompanionReading implements Companions {
  readonly #setupConfig: () => Companions['setupConfig']
  readonly #compose: () => Companions['compose']
  readonly #globalEnv: () => Companions['globalEnv']
  readonly #mssql: () => Companions['mssql']
  readonly composeOverride: Companions['composeOverride']
  readonly project: Companions['project']

  constructor(files: CompanionFiles) {
    const read = <Role extends CompanionRole, T>(role: Role, parse: (text: SourceText) => T) =>
      once(() => {
        const file = files.get(role)
        return file === undefined ? null : { path: file.path, ...parse(file.text) }
      })
    this.#setupConfig = read('config', parseSetupConfig)
    this.#compose = read('compose', (text) => ({ release: releaseOf(text) }))
    this.#globalEnv = read('global-env', parseGlobalEnv)
    this.#mssql = read('mssql', (text) => ({ password: administratorPassword(text) }))
    const override = files.get('compose-override')
    this.composeOverride =
      override === undefined ? null : { path: override.path, services: override.services ?? [] }
    const project = files.get('lite-project')
    this.project = project?.project === undefined ? null : { path: project.path, ...project.project }
  }

  get setupConfig() {
    return this.#setupConfig()
  }

  get compose() {
    return this.#compose()
  }

  get globalEnv() {
    return this.#globalEnv()
  }

  get mssql() {
    return this.#mssql()
  }
}

/** Setup writes its `config.yml` flat, one scalar a line (bitwarden/server util/Setup/Configuration.cs). */
function parseSetupConfig(text: SourceText): Omit<SetupConfig, 'path'> {
  const keys = new Map<string, string>()
  for (const line of rawText(text).split(/\r?\n/)) {
    const [start, key] = /^([a-z_]+):[ \t]+/.exec(line) ?? []
    if (start === undefined || key === undefined) continue
    const rest = line.slice(start.length)
    const comment = rest.search(/[ \t]#/)
    keys.set(key, (comment === -1 ? rest : rest.slice(0, comment)).trim().replace(/^(["'])(.*)\1$/, '$2'))
  }
  return {
    url: keys.get('url') ?? null,
    // Setup's own default, Configuration.cs.
    pushNotifications: keys.get('push_notifications')?.toLowerCase() !== 'false',
  }
}

/** `image: ghcr.io/bitwarden/api:2026.8.0`, as Setup writes it (bitwarden/server DockerCompose.hbs). */
const image = /^[ \t]*image:[ \t]*["']?(?:[\w.-]+\/)*bitwarden\/(?:api|identity|admin):(\d+\.\d+\.\d+)\b/m

function releaseOf(text: SourceText): string | null {
  return image.exec(rawText(text))?.[1] ?? null
}

function parseGlobalEnv(text: SourceText): Omit<NonNullable<Companions['globalEnv']>, 'path'> {
  const { entries } = readAsCompose(scan(text))
  return {
    keys: new Set(entries.map(({ name }) => settingKey(reveal(name)))),
    variables: entries.flatMap(({ name, value }) => (value === null ? [] : [{ name, value }])),
  }
}

function administratorPassword(text: SourceText) {
  const entry = readAsCompose(scan(text)).entries.findLast(({ name }) => name.is('SA_PASSWORD'))
  const rawValue = entry?.statement.rawValue
  return entry?.value && rawValue ? { value: entry.value, rawValue } : null
}
