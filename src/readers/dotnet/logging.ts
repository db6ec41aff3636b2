import { type Printable, word } from '../../messages/printable.js'
import { bind } from './bind.js'
import type { ConfigurationText, Section } from './configuration.js'
import { clrNames, withValue } from './exception.js'
import { failuresOf, type HostFailure, valueFailures } from './host-failure.js'
import { settingKey } from './key.js'
import type { ScalarType } from './schema.js'

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
  const ofConsole = logging.child(keys.console)
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
    ...parsedOptions(ofConsole, consoleOptions),
    ...parsedOptions(ofConsole.child(keys.formatterOptions), formatterOptions),
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
