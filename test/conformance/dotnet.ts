import { word } from '../../src/messages/printable.js'
import { emptyReport } from '../../src/readers/dotnet/bind-report.js'
import { Binder } from '../../src/readers/dotnet/binder.js'
import type { EnvironmentVariable } from '../../src/readers/dotnet/environment.js'
import { settingKey } from '../../src/readers/dotnet/key.js'
import { DotnetObject, type DotnetValue } from '../../src/readers/dotnet/object.js'
import { prepareEnvironment } from '../../src/readers/dotnet/prepare-environment.js'
import type { ServiceName } from '../../src/readers/dotnet/schema.js'
import { type ServiceStart, startService } from '../../src/readers/dotnet/start.js'
import { dotnetSchema } from '../../src/settings/catalogue/dotnet-schema.js'
import { reveal, Value } from '../../src/source/value.js'
import { probeClass, probeTypes } from './dotnet-probe.js'

interface Outcome {
  readonly ok: boolean | null
  readonly stage: string | null
  readonly error: RecordedError | null
  readonly bound: Readonly<Record<string, unknown>>
}

interface RecordedError {
  readonly type: string | null
  readonly message: string
}

/** A line of `dotnet.jsonl`: an environment, and what the real binder did with it. */
export interface RecordedStart extends Outcome {
  readonly id: string
  readonly env: Readonly<Record<string, string>>
  readonly service?: ServiceName
  readonly probe?: boolean
  readonly started?: boolean
  readonly outcomes?: readonly Outcome[]
  readonly config?: Readonly<Record<string, string | null>>
  readonly runtime?: { readonly environment: string | null; readonly invariant: boolean }
}

export interface Difference {
  readonly what: string
  readonly expected: unknown
  readonly actual: unknown
}

export type Replay = { readonly skipped: string } | { readonly differences: readonly Difference[] }

/** What exists in the container that was recorded. */
const exists = (path: Value) => (path.matches(/^\/(?:nowhere|missing)\b/) ? false : undefined)

/** Replays a line; random ones for every order in which .NET may read the environment. */
export function replayStart(recorded: RecordedStart): Replay {
  if (recorded.probe === true) {
    const unknown = Object.keys(recorded.env).find(
      (name) => probeTypes.get(name.split('__')[1] ?? '') === null,
    )
    if (unknown !== undefined) return { skipped: 'a type that no setting has' }
  }
  const paths = pathsOf(recorded)
  const orders = ordersOf(recorded.env)
  if (recorded.outcomes !== undefined) {
    const expected = distinct(recorded.outcomes.map((each) => outcomeOf(each, Object.keys(each.bound))))
    const actual = distinct(
      orders.map((order) => {
        const outcome = startOf(order, recorded, paths)
        return outcomeOf(outcome, Object.keys(outcome.bound))
      }),
    )
    return { differences: differ('outcomes', expected, actual) }
  }
  // Equal values: whichever wins.
  return {
    differences: orders.flatMap((order) => {
      const actual = startOf(order, recorded, paths)
      return [
        ...differ('outcome', outcomeOf(recorded, paths), outcomeOf(actual, paths)),
        ...configDifferences(order, recorded),
      ]
    }),
  }
}

function pathsOf({ bound, outcomes = [] }: RecordedStart): string[] {
  return [...new Set([bound, ...outcomes.map((each) => each.bound)].flatMap((each) => Object.keys(each)))]
}

function outcomeOf({ ok, stage, error, bound }: Outcome, paths: readonly string[]) {
  return {
    ok,
    stage,
    error: error === null ? null : { type: error.type, message: error.message },
    bound: Object.fromEntries(paths.toSorted().map((path) => [path, bound[path]])),
  }
}

type Order = readonly EnvironmentVariable[]

function startOf(order: Order, recorded: RecordedStart, paths: readonly string[]): Outcome {
  const start = startService(prepareEnvironment(order), dotnetSchema(), recorded.service ?? null, { exists })
  const probe = recorded.probe === true ? bindProbe(start) : null
  const failures = start.failures.filter(({ stage }) => stage !== 'start' || recorded.started !== undefined)
  const first =
    failures[0] ?? (probe?.failure === undefined ? undefined : { stage: 'Probe', ...probe.failure })
  if (first !== undefined) {
    const { type, sentence, message } = first.exception
    const text = recorded.error?.message === reveal(message) ? reveal(message) : sentence
    return {
      ok: false,
      stage: first.stage,
      error: { type: type === '' ? null : type, message: text },
      bound: {},
    }
  }
  const bound = paths.map((path) => [path, valueAt(start, probe?.object ?? null, path)] as const)
  return { ok: true, stage: null, error: null, bound: Object.fromEntries(bound) }
}

function bindProbe(start: ServiceStart<EnvironmentVariable>) {
  const report = emptyReport<EnvironmentVariable>()
  const object = new DotnetObject(probeClass)
  const table = probeClass.properties.find(({ name }) => name === 'Dict')
  if (table !== undefined)
    object.set(table, { kind: 'dictionary', items: [{ key: new Value('a'), value: new Value('b') }] })
  new Binder(report).bind(object, start.configuration.child(settingKey('Probe')), word('Probe'))
  return { object, failure: report.failures[0] }
}

function valueAt(
  { globalSettings, adminSettings, fileLogging, configuration }: ServiceStart<EnvironmentVariable>,
  probe: DotnetObject | null,
  path: string,
): unknown {
  const [root, ...keys] = settingKey(path).split(':')
  if (root === 'GLOBALSETTINGS') return shown(firstKnown(fileLogging, globalSettings, keys))
  if (root === 'ADMINSETTINGS') return keys.length === 0 ? {} : shown(adminSettings.at(keys))
  if (root === 'PROBE') return shown(probe?.at(keys))
  const text = configuration.at(settingKey(path)).text?.text
  return text == null ? text : reveal(text).trim().toLowerCase()
}

/** What the class of the file's log has and the other has not. */
function firstKnown(fileLogging: DotnetObject, globalSettings: DotnetObject, keys: readonly string[]) {
  if (keys.length === 0) return globalSettings
  const value = globalSettings.at(keys)
  return value === undefined ? fileLogging.at(keys) : value
}

function shown(value: DotnetValue | undefined): unknown {
  if (value === null || value === undefined) return value
  if (value instanceof Value) return reveal(value)
  if (value instanceof DotnetObject) return {}
  const items = value.items.map((item) => [reveal(item.key), element(item.value)] as const)
  return value.kind === 'dictionary'
    ? Object.fromEntries(items.toSorted(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)))
    : items.map(([, each]) => each)
}

function element(value: DotnetValue): unknown {
  if (!(value instanceof DotnetObject)) return shown(value)
  return Object.fromEntries(value.type.properties.map((each) => [each.name, shown(value.get(each))]))
}

function configDifferences(order: Order, { config = {}, service, runtime }: RecordedStart): Difference[] {
  const start = startService(prepareEnvironment(order), dotnetSchema(), service ?? null, { exists })
  const actual = Object.keys(config).map((path) => {
    const text = start.configuration.at(settingKey(path)).text?.text
    return [path, text == null ? null : reveal(text)] as const
  })
  const environment = runtime?.environment ?? null
  return [
    ...differ('config', Object.entries(config), actual),
    ...(environment === null ? [] : differ('environment', environment, start.environmentName)),
  ]
}

function differ(what: string, expected: unknown, actual: unknown): Difference[] {
  return JSON.stringify(expected) === JSON.stringify(actual) ? [] : [{ what, expected, actual }]
}

function distinct(values: readonly unknown[]): string[] {
  return [...new Set(values.map((value) => JSON.stringify(value)))].toSorted()
}

/**
 * The orders in which .NET may enumerate an environment, as far as they matter: of the spellings of one name the
 * first gives the key and the last the text; of two indexes that are one number either may come first.
 */
function ordersOf(env: Readonly<Record<string, string>>): Order[] {
  const groups = new Map<string, string[]>()
  for (const name of Object.keys(env)) {
    const key = settingKey(name)
    groups.set(key, [...(groups.get(key) ?? []), name])
  }
  let orders: [string, string][][] = [[]]
  for (const names of groups.values()) {
    const choices = names.flatMap((first) =>
      names
        .filter((last) => names.length === 1 || first !== last)
        .map((last) => [first, env[last] ?? ''] as [string, string]),
    )
    orders = orders.flatMap((order) => choices.map((choice) => [...order, choice]))
  }
  return orders
    .flatMap((order) => [order, order.toReversed()])
    .map((order) => order.map(([name, value]) => ({ name: new Value(name), value: new Value(value) })))
}
