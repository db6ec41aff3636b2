import { type Printable, word } from '../../messages/printable.js'
import { reveal, type Value } from '../../source/value.js'
import { type BindReport, emptyReport } from './bind-report.js'
import { Binder } from './binder.js'
import type { Section } from './configuration.js'
import type { EnvironmentVariable } from './environment.js'
import { contentRootFailures, runtimeFailures, switchFailures } from './host.js'
import type { Exists, HostFailure } from './host-failure.js'
import { listenFailures } from './kestrel.js'
import { foldCase, type SettingKey, settingKey } from './key.js'
import { loggingFailures } from './logging.js'
import { DotnetObject } from './object.js'
import { configurationOf, type PreparedEnvironment } from './prepare-environment.js'
import type { ClassType, DotnetSchema, ServiceName } from './schema.js'

/** What fails, in the order of a start. `AdminSettings` are read long after it, by a nightly job. */
export const stages = [
  'runtime',
  'host',
  'OpenTelemetry',
  'GlobalSettings',
  'FileLogging',
  'start',
  'AdminSettings',
] as const
export type Stage = (typeof stages)[number]

export interface StageFailure<V> extends HostFailure<V> {
  readonly stage: Stage
}

/** One service's start with an environment. */
export interface ServiceStart<V> {
  readonly service: ServiceName | null
  /** In the order in which .NET meets them: it logs the first and ends. */
  readonly failures: readonly StageFailure<V>[]
  readonly report: BindReport<V>
  readonly globalSettings: DotnetObject
  readonly adminSettings: DotnetObject
  readonly fileLogging: DotnetObject
  readonly configuration: Section<V>
  /** The environment's name, as `appsettings` files have it in theirs. */
  readonly environmentName: string
  readonly readsSelfHostedFile: boolean
}

export interface StartOptions {
  /** Whether a path is there in the container; what is not known is taken to be. */
  readonly exists?: Exists
}

const keys = {
  globalSettings: settingKey('GlobalSettings'),
  adminSettings: settingKey('AdminSettings'),
  environment: settingKey('environment'),
  captureStartupErrors: settingKey('captureStartupErrors'),
  pathFormat: settingKey('Logging__PathFormat'),
}

/** The switches of Bitwarden's SDK, in its order and spelling: bitwarden/dotnet-extensions `HostBuilderExtensions.cs`. */
const switches = [
  word('globalSettings:selfHosted'),
  word('OpenTelemetry:Enabled'),
  word('OpenTelemetry:Metrics:Enabled'),
  word('OpenTelemetry:Tracing:Enabled'),
  word('OTEL_DEBUGGING'),
]

/**
 * Starts a service with an environment, as far as its configuration goes. Without a service there are no
 * `appsettings` files, and both classes are bound. Never fails; linear. bitwarden/server `Program.cs` of each service,
 * `GlobalSettingsServiceCollectionExtensions.cs`, `SerilogFileLogging/LoggerFactoryExtensions.cs`.
 */
export function startService<V extends EnvironmentVariable>(
  prepared: PreparedEnvironment<V>,
  schema: DotnetSchema,
  service: ServiceName | null,
  { exists = () => undefined }: StartOptions = {},
): ServiceStart<V> {
  const { host } = prepared
  const environmentName = textOf(host.child(keys.environment).text?.text) ?? 'Production'
  const configuration = configurationOf(prepared, schema, service, environmentName)

  const { failures, add } = collect<V>()
  add('runtime', runtimeFailures(prepared.variables, exists))
  add('host', [...contentRootFailures(host, exists), ...loggingFailures(configuration)])
  for (const each of switches) add('OpenTelemetry', switchFailures(configuration, each))

  const section = configuration.child(keys.globalSettings)
  const { object: globalSettings, report } = bound<V>(schema.globalSettings, section, word('GlobalSettings'))
  // The host starts despite what `Startup` throws: dotnet/aspnetcore `GenericWebHostBuilder.cs`.
  if (!capturesErrors(host)) add('GlobalSettings', report.failures)

  const fileSection = logsToFiles(configuration, environmentName) ? section : null
  const fileLogging = bound<V>(schema.fileLogging, fileSection, word('GlobalSettings'))
  add('FileLogging', fileLogging.report.failures)
  merge(report, fileLogging.report, schema)

  add('start', listenFailures(configuration, exists))

  const isAdmin = service === null || service === 'Admin'
  const adminSection = isAdmin ? configuration.child(keys.adminSettings) : null
  const adminSettings = bound<V>(schema.adminSettings, adminSection, word('AdminSettings'))
  add('AdminSettings', adminSettings.report.failures)
  append(report, adminSettings.report)
  return {
    service,
    failures,
    report,
    globalSettings,
    adminSettings: adminSettings.object,
    fileLogging: fileLogging.object,
    configuration,
    environmentName,
    readsSelfHostedFile: prepared.readsSelfHostedFile,
  }
}

/** An object of a class, bound to a section where there is one. */
function bound<V>(type: ClassType, section: Section<V> | null, name: Printable) {
  const object = new DotnetObject(type)
  const report = emptyReport<V>()
  if (section !== null) new Binder(report).bind(object, section, name)
  return { object, report }
}

/** Whether Bitwarden's own file logging is set up, which reads its options a second time. */
function logsToFiles<V>(configuration: Section<V>, environmentName: string): boolean {
  const pathFormat = configuration.at(keys.pathFormat).text?.text
  return foldCase(environmentName) !== 'DEVELOPMENT' && (pathFormat == null || pathFormat.isEmpty)
}

/** Collects failures; one that an earlier stage has met already is not noted again. */
function collect<V>() {
  const failures: StageFailure<V>[] = []
  const met = new Map<SettingKey, Set<V | undefined>>()
  const add = (stage: Stage, found: readonly HostFailure<V>[]): void => {
    for (const failure of found) {
      const variables = met.get(failure.key) ?? new Set()
      met.set(failure.key, variables)
      if (variables.has(failure.variables[0])) continue
      variables.add(failure.variables[0])
      failures.push({ ...failure, stage })
    }
  }
  return { failures, add }
}

/** `WebHostOptions.ParseBool`. */
function capturesErrors<V>(host: Section<V>): boolean {
  const text = textOf(host.child(keys.captureStartupErrors).text?.text)
  return text !== null && (text === '1' || foldCase(text) === 'TRUE')
}

function textOf(value: Value | null | undefined): string | null {
  return value == null ? null : reveal(value)
}

/** Takes over what a second class of the same section read that the first has no property for. */
function merge<V>(report: BindReport<V>, other: BindReport<V>, schema: DotnetSchema): void {
  const known = new Set(schema.globalSettings.properties.map(({ key }) => `GLOBALSETTINGS:${key}`))
  report.scalars.push(...other.scalars.filter(({ key }) => !known.has(key)))
  report.below.push(...other.below.filter(({ key }) => !known.has(key)))
}

function append<V>(report: BindReport<V>, other: BindReport<V>): void {
  report.scalars.push(...other.scalars)
  report.below.push(...other.below)
  report.sectionTexts.push(...other.sectionTexts)
  report.lists.push(...other.lists)
}
