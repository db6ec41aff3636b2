import { type Printable, word } from '../../messages/printable.js'
import { reveal, Value } from '../../source/value.js'
import { type AddressFault, addressFailure, splitUrls } from './address.js'
import { bind } from './bind.js'
import type { FailureFault } from './binder.js'
import type { ConfigurationText, Section } from './configuration.js'
import type { EnvironmentVariable } from './environment.js'
import { clrNames, type DotnetException, failedConversion, plain, withValue } from './exception.js'
import { type SettingKey, settingKey } from './key.js'
import type { ScalarType } from './schema.js'

/** Why a service ends at something that is no setting of Bitwarden's classes. */
export type HostFault =
  | FailureFault
  | AddressFault
  | 'not-a-log-level'
  | 'no-url'
  | 'no-folder'
  | 'no-file'
  | 'no-hook'
  | 'too-little-memory'

export interface HostFailure<V> {
  readonly key: SettingKey
  readonly fault: HostFault
  readonly variables: readonly V[]
  readonly isRandom: boolean
  readonly exception: DotnetException
}

/** Whether a file or folder is there in the container; undefined where that is not known. */
export type Exists = (path: Value) => boolean | undefined

const bool: ScalarType = { kind: 'scalar', type: 'bool', nullable: false, clrName: clrNames.bool }
const int: ScalarType = { kind: 'scalar', type: 'int', nullable: false, clrName: clrNames.int }
const logLevel: ScalarType = {
  kind: 'scalar',
  type: 'enum',
  nullable: false,
  values: ['Trace', 'Debug', 'Information', 'Warning', 'Error', 'Critical', 'None'],
  clrName: word('Microsoft.Extensions.Logging.LogLevel'),
}
const queueMode: ScalarType = {
  kind: 'scalar',
  type: 'enum',
  nullable: false,
  values: ['Wait', 'DropWrite'],
  clrName: word('Microsoft.Extensions.Logging.Console.ConsoleLoggerQueueFullMode'),
}
const colors: ScalarType = {
  kind: 'scalar',
  type: 'enum',
  nullable: false,
  values: ['Default', 'Enabled', 'Disabled'],
  clrName: word('Microsoft.Extensions.Logging.Console.LoggerColorBehavior'),
}

/** What is read by `bool.Parse` and the like below `Logging:Console`: `ConsoleLoggerConfigureOptions.cs`. */
const consoleOptions: readonly (readonly [Printable, ScalarType])[] = [
  [word('DisableColors'), bool],
  [word('IncludeScopes'), bool],
  [word('LogToStandardErrorThreshold'), logLevel],
  [word('MaxQueueLength'), int],
  [word('QueueFullMode'), queueMode],
  [word('UseUtcTimestamp'), bool],
]
/** The same below `Logging:Console:FormatterOptions`: `ConsoleFormatterConfigureOptions.cs` and its kin. */
const formatterOptions: readonly (readonly [Printable, ScalarType])[] = [
  [word('IncludeScopes'), bool],
  [word('UseUtcTimestamp'), bool],
  [word('ColorBehavior'), colors],
  [word('SingleLine'), bool],
]

const keys = {
  logging: settingKey('Logging'),
  logLevel: settingKey('LogLevel'),
  console: settingKey('Console'),
  formatterOptions: settingKey('FormatterOptions'),
  contentRoot: settingKey('contentRoot'),
  urls: settingKey('urls'),
  endpoints: settingKey('Kestrel__Endpoints'),
  defaultCertificate: settingKey('Kestrel__Certificates__Default'),
  url: settingKey('Url'),
  certificate: settingKey('Certificate'),
  path: settingKey('Path'),
}

/**
 * Log levels and the console's options, read while the host is built. A text anywhere below a `LogLevel` is a level;
 * an empty one is none. dotnet/runtime `LoggerFilterConfigureOptions.cs`.
 */
export function loggingFailures<V>(configuration: Section<V>): readonly HostFailure<V>[] {
  const logging = configuration.child(keys.logging)
  const levels = logging.children.flatMap((section) =>
    section.key === keys.logLevel ? textsBelow(section) : textsBelow(section.child(keys.logLevel)),
  )
  const consoleLogger = logging.child(keys.console)
  return [
    ...levels.flatMap((text) =>
      failuresOf(text, keys.logging, (value) => {
        if (value.isEmpty || bind(value, logLevel).kind === 'bound') return null
        const sentence = word("Configuration value 'VALUE' is not supported.")
        return {
          fault: 'not-a-log-level',
          exception: withValue(word('System.InvalidOperationException'), sentence, value),
        }
      }),
    ),
    ...parsedOptions(consoleLogger, consoleOptions),
    ...parsedOptions(consoleLogger.child(keys.formatterOptions), formatterOptions),
  ]
}

function parsedOptions<V>(section: Section<V>, options: readonly (readonly [Printable, ScalarType])[]) {
  return options.flatMap(([name, type]) =>
    valueFailures(section.child(settingKey(name)), type, name, settingKey(`Logging__Console__${name}`)),
  )
}

function textsBelow<V>(section: Section<V>): ConfigurationText<V>[] {
  const found: ConfigurationText<V>[] = []
  const open = [...section.children]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.text !== undefined) found.push(next.text)
    open.push(...next.children)
  }
  return found
}

/** A switch read by `GetValue`: absent it has a default, empty it throws. */
export function switchFailures<V>(configuration: Section<V>, name: Printable): readonly HostFailure<V>[] {
  const key = settingKey(name)
  return valueFailures(configuration.at(key), bool, name, key)
}

function valueFailures<V>(section: Section<V>, type: ScalarType, path: Printable, key: SettingKey) {
  const text = section.text
  if (text === undefined) return []
  return failuresOf(text, key, (value) => {
    const binding = bind(value, type)
    if (binding.kind !== 'rejected') return null
    return { fault: binding.fault, exception: failedConversion(value, path, type.clrName) }
  })
}

/** What is wrong with a text, for every variable that may win. */
function failuresOf<V>(
  text: ConfigurationText<V>,
  key: SettingKey,
  judge: (value: Value) => Pick<HostFailure<V>, 'fault' | 'exception'> | null,
): HostFailure<V>[] {
  const judged = text.entries.flatMap(({ variable, text: each }) =>
    variable === null ? [] : [{ variable, found: judge(each) }],
  )
  const isRandom = judged.some(({ found }) => found === null)
  return judged.flatMap(({ variable, found }) =>
    found === null ? [] : [{ key, variables: [variable], isRandom, ...found }],
  )
}

/** A content root that is not there: `HostBuilder.cs`, `CreateHostingEnvironment`. */
export function contentRootFailures<V>(host: Section<V>, exists: Exists): readonly HostFailure<V>[] {
  const text = host.child(keys.contentRoot).text
  if (text === undefined) return []
  return failuresOf(text, keys.contentRoot, (path) => {
    if (path.isEmpty || exists(path) !== false) return null
    const type = word('System.IO.DirectoryNotFoundException')
    return { fault: 'no-folder', exception: withValue(type, word('VALUE'), path) }
  })
}

/** Where Kestrel listens, of its own section or else of `ASPNETCORE_URLS`: aspnetcore `KestrelConfigurationLoader.cs`. */
export function listenFailures<V>(configuration: Section<V>, exists: Exists): readonly HostFailure<V>[] {
  const byDefault = configuration.at(keys.defaultCertificate)
  const certificates = certificateFailures(byDefault, exists)
  const hasDefault = !byDefault.isAbsent
  const endpoints = configuration.at(keys.endpoints).children
  if (endpoints.length > 0)
    return [...certificates, ...endpoints.flatMap((each) => endpointFailures(each, hasDefault, exists))]
  const urls = configuration.child(keys.urls).text
  if (urls === undefined) return certificates
  const failures = failuresOf(urls, keys.urls, (value) => firstAddressFailure(value, hasDefault))
  return [...certificates, ...failures]
}

function firstAddressFailure(urls: Value, hasCertificate: boolean) {
  for (const address of splitUrls(urls)) {
    const failure = addressFailure(address, hasCertificate)
    if (failure !== null) return failure
  }
  return null
}

function endpointFailures<V>(endpoint: Section<V>, hasDefault: boolean, exists: Exists): HostFailure<V>[] {
  const certificate = endpoint.child(keys.certificate)
  const failures = certificateFailures(certificate, exists)
  const url = endpoint.child(keys.url).text
  if (url?.text == null || url.text.isEmpty) return [...failures, missingUrl(endpoint)]
  const hasCertificate = hasDefault || !certificate.isAbsent
  return [...failures, ...failuresOf(url, keys.endpoints, (value) => addressFailure(value, hasCertificate))]
}

function missingUrl<V>(endpoint: Section<V>): HostFailure<V> {
  const exception = withValue(
    word('System.InvalidOperationException'),
    word("The endpoint VALUE is missing the required 'Url' parameter."),
    new Value(endpoint.name),
  )
  return { key: keys.endpoints, fault: 'no-url', variables: endpoint.variables(), isRandom: false, exception }
}

function certificateFailures<V>(certificate: Section<V>, exists: Exists): HostFailure<V>[] {
  const text = certificate.child(keys.path).text
  if (text === undefined) return []
  return failuresOf(text, keys.endpoints, (path) => {
    if (path.isEmpty || exists(path) !== false) return null
    const sentence = word("Could not find file 'VALUE'.")
    return {
      fault: 'no-file',
      exception: withValue(word('System.IO.FileNotFoundException'), sentence, path),
    }
  })
}

/** A heap limit up to this many bytes, one mebibyte, was seen to end the process. */
const tooSmallHeap = 0x100000

/**
 * What the runtime itself reads, by exact names and before any code: dotnet/runtime `StartupHookProvider.cs`,
 * `docs/design/features/host-startup-hook.md`, `gcconfig.h`.
 */
export function runtimeFailures<V extends EnvironmentVariable>(
  variables: readonly V[],
  exists: Exists,
): readonly HostFailure<V>[] {
  return variables.flatMap((variable): HostFailure<V>[] => {
    const { name, value } = variable
    const of = (fault: HostFault, exception: DotnetException): HostFailure<V>[] => [
      { key: settingKey(reveal(name)), fault, variables: [variable], isRandom: false, exception },
    ]
    if (name.is('DOTNET_STARTUP_HOOKS') && !value.isEmpty && exists(value) === false) {
      const sentence = word("Startup hook assembly 'VALUE' failed to load. See inner exception for details.")
      return of('no-hook', withValue(word('System.ArgumentException'), sentence, value))
    }
    if (!name.is('DOTNET_GCHeapHardLimit')) return []
    const bytes = hexadecimal(reveal(value))
    if (bytes === null || bytes === 0 || bytes > tooSmallHeap) return []
    return of(
      'too-little-memory',
      plain(word(''), word('GC heap initialization failed with error 0x8007000E')),
    )
  })
}

function hexadecimal(text: string): number | null {
  const digits = /^(?:0x)?0*([0-9a-f]{1,16})$/i.exec(text)?.[1]
  return digits === undefined ? null : Number.parseInt(digits, 16)
}

/** `1`, or `true` in any case: dotnet/runtime `GlobalizationMode.cs`. */
export function isInvariant(value: Value | null): boolean {
  return value !== null && (value.is('1') || reveal(value).toLowerCase() === 'true')
}
