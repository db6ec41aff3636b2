import { reveal, Value } from '../../source/value.js'
import type { BelowEffect, BindReport, ListReading, ScalarReading, SectionText } from './bind-report.js'
import type { Binding } from './binding.js'
import type { EnvironmentVariable, Prefixed } from './environment.js'
import { isInvariant } from './host.js'
import { type SettingKey, settingKey } from './key.js'
import { prepareEnvironment } from './prepare-environment.js'
import { type DotnetSchema, type ServiceName, serviceNames } from './schema.js'
import { type ServiceStart, type StageFailure, type StartOptions, startService } from './start.js'

/** What .NET makes of a setting that the environment names. */
export interface SettingReading<V> extends ScalarReading<V> {
  /** The binding of the last variable; another may count where there are duplicates. */
  readonly binding: Binding
}

/** Spellings that are one key: which of them counts is drawn anew at each start. */
export interface Duplicates<V> {
  readonly key: SettingKey
  /** The last variable of each spelling, in the order of the environment. */
  readonly variables: readonly V[]
  /** Whether all of them say the same, so that it does not matter. */
  readonly areEqual: boolean
}

/** Names below a value that is no section, with what they do in each service. */
export interface NamesBelow<V> {
  readonly key: SettingKey
  readonly variables: readonly V[]
  readonly effects: ReadonlyMap<ServiceName, BelowEffect>
}

/** A failure, once for all services that meet it. */
export interface DotnetFailure<V> extends StageFailure<V> {
  /** Where the exception is thrown. */
  readonly services: readonly ServiceName[]
  /** The services that end of it at start; Admin does not of its own section, which it reads at night. */
  readonly ends: readonly ServiceName[]
}

/** What .NET's configuration and the server's classes make of an environment. */
export interface DotnetReading<V> {
  /** Settings that are no sections and no lists, elements of lists among them, by key. */
  readonly settings: ReadonlyMap<SettingKey, SettingReading<V>>
  /** Lists and tables that have elements, by key. */
  readonly lists: ReadonlyMap<SettingKey, ListReading<V>>
  /** Texts on sections, lists and tables. */
  readonly sectionTexts: readonly SectionText<V>[]
  readonly below: readonly NamesBelow<V>[]
  readonly duplicates: readonly Duplicates<V>[]
  readonly prefixed: readonly Prefixed<V>[]
  /** Variables under `globalSettings` and `adminSettings` that no property is bound to: silently ignored. */
  readonly notBound: readonly V[]
  readonly selfHosted: SelfHosted
  /** `Production` unless something says otherwise. */
  readonly environmentName: string
  readonly isInvariant: boolean
  /** In the order of a start; of several, .NET logs the first that a service meets. */
  readonly failures: readonly DotnetFailure<V>[]
  readonly starts: ReadonlyMap<ServiceName, ServiceStart<V>>
}

export interface SelfHosted {
  /** What the setting is bound to; false where it is not set or does not bind. */
  readonly isSet: boolean
  /** Whether `appsettings.SelfHosted.json` is read, without which the cloud's addresses stay. Scim has no such file. */
  readonly readsFile: boolean
}

/**
 * Reads an environment as the seven services do: `variables` is the whole of what a container gets, after Compose or
 * after the entrypoint of Lite, in any order. `schema`: the server's classes. Never fails; linear.
 */
export function readDotnet<V extends EnvironmentVariable>(
  variables: readonly V[],
  schema: DotnetSchema,
  options: StartOptions = {},
): DotnetReading<V> {
  const prepared = prepareEnvironment(variables)
  const starts = new Map(
    serviceNames.map((service) => [service, startService(prepared, schema, service, options)]),
  )
  const reports = [...starts.values()].map(({ report }) => report)
  const [first] = starts.values()
  const selfHosted = first?.globalSettings.at([settingKey('SelfHosted')])
  const invariant = variables.findLast(({ name }) => name.is('DOTNET_SYSTEM_GLOBALIZATION_INVARIANT'))
  return {
    settings: settingsOf(reports),
    lists: new Map(reports.flatMap(({ lists }) => lists.map((list) => [list.key, list] as const))),
    sectionTexts: uniqueByKey(reports.flatMap(({ sectionTexts }) => sectionTexts)),
    below: belowOf(starts),
    duplicates: duplicatesOf(variables),
    prefixed: prepared.prefixed,
    notBound: notBound(variables, reports),
    selfHosted: {
      isSet: selfHosted instanceof Value && selfHosted.is('true'),
      readsFile: prepared.readsSelfHostedFile,
    },
    environmentName: first?.environmentName ?? 'Production',
    isInvariant: isInvariant(invariant?.value ?? null),
    failures: failuresOf(starts),
    starts,
  }
}

function settingsOf<V>(reports: readonly BindReport<V>[]): ReadonlyMap<SettingKey, SettingReading<V>> {
  const settings = new Map<SettingKey, SettingReading<V>>()
  for (const { scalars } of reports)
    for (const scalar of scalars) {
      const binding = scalar.candidates.at(-1)?.binding
      if (binding !== undefined && !settings.has(scalar.key)) settings.set(scalar.key, { ...scalar, binding })
    }
  return settings
}

function uniqueByKey<T extends { readonly key: SettingKey }>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [item.key, item])).values()]
}

function belowOf<V>(starts: ReadonlyMap<ServiceName, ServiceStart<V>>): readonly NamesBelow<V>[] {
  const byKey = new Map<SettingKey, { variables: readonly V[]; effects: Map<ServiceName, BelowEffect> }>()
  for (const [service, { report }] of starts)
    for (const { key, variables, effect } of report.below) {
      const known = byKey.get(key)
      if (known === undefined) byKey.set(key, { variables, effects: new Map([[service, effect]]) })
      else known.effects.set(service, effect)
    }
  return [...byKey].map(([key, names]) => ({ key, ...names }))
}

function duplicatesOf<V extends EnvironmentVariable>(variables: readonly V[]): readonly Duplicates<V>[] {
  const groups = new Map<SettingKey, Map<string, V>>()
  for (const variable of variables) {
    const name = reveal(variable.name)
    const key = settingKey(name)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, new Map([[name, variable]]))
    else {
      group.delete(name)
      group.set(name, variable)
    }
  }
  return [...groups].flatMap(([key, group]) => {
    const [first, ...rest] = group.values()
    if (first === undefined || rest.length === 0) return []
    const areEqual = rest.every(({ value }) => value.equals(first.value))
    return [{ key, variables: [first, ...rest], areEqual }]
  })
}

const roots = /^(?:GLOBALSETTINGS|ADMINSETTINGS):/

function notBound<V extends EnvironmentVariable>(
  variables: readonly V[],
  reports: readonly BindReport<V>[],
): readonly V[] {
  const bound = new Set<V>()
  for (const report of reports) for (const variable of readBy(report)) bound.add(variable)
  return variables.filter((variable) => roots.test(settingKey(reveal(variable.name))) && !bound.has(variable))
}

function* readBy<V>({ scalars, below, sectionTexts }: BindReport<V>): Iterable<V> {
  for (const { candidates } of scalars) for (const { variable } of candidates) yield variable
  for (const { variables } of below) yield* variables
  for (const { variables } of sectionTexts) yield* variables
}

function failuresOf<V>(starts: ReadonlyMap<ServiceName, ServiceStart<V>>): readonly DotnetFailure<V>[] {
  const found = new Map<string, Map<V | undefined, StageFailure<V> & { services: ServiceName[] }>>()
  for (const [service, { failures }] of starts)
    for (const failure of failures) {
      const id = `${failure.stage} ${failure.key} ${failure.fault}`
      const same = found.get(id) ?? new Map()
      found.set(id, same)
      const known = same.get(failure.variables[0])
      if (known === undefined) same.set(failure.variables[0], { ...failure, services: [service] })
      else known.services.push(service)
    }
  const merged = [...found.values()].flatMap((same) => [...same.values()])
  return merged.map((failure) => ({
    ...failure,
    ends: failure.stage === 'AdminSettings' ? [] : failure.services,
  }))
}
