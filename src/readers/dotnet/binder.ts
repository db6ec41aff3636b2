import type { Printable } from '../../messages/printable.js'
import { reveal, Value } from '../../source/value.js'
import { bind } from './bind.js'
import type {
  BelowEffect,
  BindFailure,
  BindReport,
  Dropped,
  ElementReading,
  SectionText,
} from './bind-report.js'
import type { Binding } from './binding.js'
import { clrProperties } from './clr-types.js'
import type { ConfigurationText, Section } from './configuration.js'
import { failedConversion, multipleConstructors, propertyPath } from './exception.js'
import { type SettingKey, settingKey } from './key.js'
import { type DotnetItem, type DotnetList, DotnetObject, type DotnetValue } from './object.js'
import type { ClassType, ListType, Property, PropertyType, ScalarType } from './schema.js'

/** Where the binder is. */
interface Place<V> {
  readonly section: Section<V>
  readonly path: Printable
  readonly key: SettingKey
}

interface Target {
  readonly initial: DotnetValue
  readonly isReadOnly: boolean
  readonly isElement: boolean
}

/** What is to be stored; `isNew` where the binder itself says so. */
interface Outcome {
  readonly value: DotnetValue
  readonly isNew: boolean
}

/**
 * Binds sections of a configuration to objects, property after property in the order of the class, as
 * `ConfigurationBinder` does by reflection. Where it would throw, it notes the failure and goes on, so that all are
 * known; the first is the one that .NET logs. Linear in the configuration. dotnet/runtime
 * `Microsoft.Extensions.Configuration.Binder/src/ConfigurationBinder.cs`.
 */
export class Binder<V> {
  readonly #report: BindReport<V>
  /** The failures of the element that is bound, or of the whole. */
  #failures: BindFailure<V>[]
  /** How many lists deep it is. */
  #depth = 0

  constructor(report: BindReport<V>) {
    this.#report = report
    this.#failures = report.failures
  }

  /** Binds a section to an object; `name` as messages spell it. */
  bind(object: DotnetObject, section: Section<V>, name: Printable): void {
    const place = { section, path: name, key: settingKey(name) }
    this.#textOnSection(place, 'class', 'ignored')
    this.#properties(object, place)
  }

  #properties(object: DotnetObject, place: Place<V>): void {
    for (const property of object.type.properties) this.#property(object, property, place)
  }

  #property(object: DotnetObject, property: Property, place: Place<V>): void {
    const initial = object.get(property)
    const section = place.section.child(property.key)
    const target = { initial, isReadOnly: property.readOnly, isElement: false }
    const outcome = section.isAbsent
      ? untouched(target)
      : this.#instance(property.type, below(place, section, property.name), target)
    // A getter that makes a value up has it stored.
    if (!property.readOnly && (outcome.value !== null || outcome.isNew)) object.set(property, outcome.value)
  }

  #instance(type: PropertyType, place: Place<V>, target: Target): Outcome {
    if (type.kind === 'scalar') return this.#scalar(type, place, target)
    if (type.kind === 'class') return this.#class(type, place, target)
    return this.#list(type, place, target)
  }

  #scalar(type: ScalarType, place: Place<V>, target: Target): Outcome {
    const text = place.section.text
    if (text === undefined) return this.#belowValue(type, place, target)
    this.#noteBelow(place, 'text-counts')
    if (text.text === null) return stored(target, null)
    const binding = this.#convert(text, text.text, type, place)
    if (binding.kind === 'rejected') return untouched(target)
    return stored(target, binding.kind === 'bound' ? binding.value : null)
  }

  #convert(text: ConfigurationText<V>, value: Value, type: ScalarType, { key, path }: Place<V>): Binding {
    const candidates = text.entries.flatMap(({ variable, text: each }) =>
      variable === null ? [] : [{ variable, binding: bind(each, type), text: each }],
    )
    if (candidates.length > 0) this.#report.scalars.push({ key, type, candidates })
    const isRandom = candidates.some(({ binding }) => binding.kind !== 'rejected')
    for (const { variable, binding, text: each } of candidates) {
      if (binding.kind !== 'rejected') continue
      const exception = failedConversion(each, path, type.clrName)
      this.#failures.push({ key, fault: binding.fault, variables: [variable], isRandom, exception })
    }
    return candidates.at(-1)?.binding ?? bind(value, type)
  }

  /** Names below a value that has no text: its type's own properties are walked, and one that is null is made. */
  #belowValue(type: ScalarType, place: Place<V>, target: Target): Outcome {
    if (!place.section.hasChildren) return untouched(target)
    const failures = this.#failures.length
    const isMade = target.initial === null && !target.isReadOnly
    if (isMade && (type.type === 'string' || type.type === 'uri')) {
      this.#failures.push({
        key: place.key,
        fault: 'child-of-string',
        variables: place.section.variables(),
        isRandom: false,
        exception: multipleConstructors(type.clrName),
      })
    } else if (isMade || target.initial !== null) this.#clrProperties(type, place)
    const hasFailed = this.#failures.length > failures
    this.#noteBelow(place, hasFailed ? this.#failure() : isMade && type.nullable ? 'becomes-zero' : 'nothing')
    return isMade && !hasFailed ? stored(target, zeroOf(type)) : untouched(target)
  }

  #clrProperties(type: ScalarType, place: Place<V>): void {
    // A loop, since a date has a date: its depth is that of the name.
    const open = [{ type, place }]
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const property of clrProperties(next.type.type)) {
        const section = next.place.section.child(property.key)
        if (section.isAbsent) continue
        const inner = below(next.place, section, property.name)
        const text = section.text
        if (text?.text) this.#convert(text, text.text, property.type, inner)
        else open.push({ type: property.type, place: inner })
      }
    }
  }

  #class(type: ClassType, place: Place<V>, target: Target): Outcome {
    const hasText = this.#textOnSection(place, 'class', 'ignored')
    if (!place.section.hasChildren) {
      const isMade =
        target.isElement && !hasText && target.initial === null && place.section.text !== undefined
      return isMade ? stored(target, new DotnetObject(type)) : untouched(target)
    }
    if (target.initial === null && target.isReadOnly) return untouched(target)
    const object = target.initial instanceof DotnetObject ? target.initial : new DotnetObject(type)
    this.#properties(object, place)
    return { value: object, isNew: target.initial === null }
  }

  #list(type: ListType, place: Place<V>, target: Target): Outcome {
    const text = place.section.text
    const isEmptied =
      type.kind === 'array' &&
      target.initial === null &&
      text?.text?.isEmpty === true &&
      !place.section.hasChildren
    this.#textOnSection(place, type.kind, isEmptied ? 'empties' : 'ignored')
    const kind = type.kind === 'dictionary' ? 'dictionary' : 'list'
    if (!place.section.hasChildren) return isEmptied ? stored(target, { kind, items: [] }) : untouched(target)
    const before = isList(target.initial) ? target.initial.items : []
    return stored(target, { kind, items: this.#bindElements(type, place, before) })
  }

  #bindElements(type: ListType, place: Place<V>, before: readonly DotnetItem[]): readonly DotnetItem[] {
    const items = new Map<string, DotnetItem>()
    for (const [index, item] of before.entries()) items.set(identity(type, item, index), item)
    const elements: ElementReading<V>[] = []
    for (const section of place.section.children) {
      const name = new Value(section.name)
      const inner = { section, path: place.path, key: `${place.key}:${section.key}` as SettingKey }
      const { outcome, failures } = this.#element(type, inner)
      const item = { key: name, value: outcome.value }
      const id = identity(type, item, items.size)
      const dropped = droppedBecause(outcome, failures, type.kind === 'set' && items.has(id))
      if (dropped === null) items.set(id, item)
      elements.push({ name, variables: section.variables(), dropped })
    }
    this.#report.lists.push({ key: place.key, kind: type.kind, elements })
    return [...items.values()]
  }

  /** Binds one element; what it throws drops it and is forgotten. */
  #element(type: ListType, place: Place<V>): { outcome: Outcome; failures: readonly BindFailure<V>[] } {
    const outside = this.#failures
    const failures: BindFailure<V>[] = []
    this.#failures = failures
    this.#depth += 1
    const target = { initial: null, isReadOnly: false, isElement: true }
    const outcome = this.#instance(type.element, place, target)
    this.#depth -= 1
    this.#failures = outside
    return { outcome, failures }
  }

  /** Whether there is a text that is not empty. */
  #textOnSection({ section, key }: Place<V>, kind: SectionText<V>['kind'], effect: SectionText<V>['effect']) {
    const text = section.text
    const variables = text?.entries.flatMap(({ variable }) => (variable === null ? [] : [variable])) ?? []
    if (variables.length > 0) this.#report.sectionTexts.push({ key, variables, kind, effect })
    return text?.text != null && !text.text.isEmpty
  }

  #noteBelow({ section, key }: Place<V>, effect: BelowEffect): void {
    if (!section.hasChildren) return
    const own = new Set(section.text?.entries.map(({ variable }) => variable))
    const variables = section.variables().filter((variable) => !own.has(variable))
    if (variables.length > 0) this.#report.below.push({ key, variables, effect })
  }

  #failure(): BelowEffect {
    return this.#depth > 0 ? 'drops-element' : 'fails'
  }
}

function below<V>(place: Place<V>, section: Section<V>, name: Printable): Place<V> {
  return {
    section,
    path: propertyPath(place.path, name),
    key: `${place.key}:${section.key}` as SettingKey,
  }
}

function untouched({ initial }: Target): Outcome {
  return { value: initial, isNew: false }
}

function stored(target: Target, value: DotnetValue): Outcome {
  return target.isReadOnly ? untouched(target) : { value, isNew: true }
}

function isList(value: DotnetValue): value is DotnetList {
  return value !== null && !(value instanceof Value) && !(value instanceof DotnetObject)
}

/** What makes an element the same as another: a table's key, a set's text. Elements of other lists never are. */
function identity({ kind }: ListType, { key, value }: DotnetItem, index: number): string {
  if (kind === 'dictionary') return `key ${reveal(key)}`
  return kind === 'set' && value instanceof Value ? `text ${reveal(value)}` : `index ${index}`
}

function droppedBecause<V>(
  { isNew }: Outcome,
  failures: readonly BindFailure<V>[],
  isDuplicate: boolean,
): Dropped<V> | null {
  if (failures.length > 0) return { kind: 'rejected', failures }
  if (!isNew) return { kind: 'text-on-object' }
  return isDuplicate ? { kind: 'duplicate' } : null
}

/** `default(T)`. */
function zeroOf({ type, values }: ScalarType): Value | null {
  switch (type) {
    case 'bool':
      return new Value('false')
    case 'guid':
      return new Value('00000000-0000-0000-0000-000000000000')
    case 'timespan':
      return new Value('00:00:00')
    case 'datetime':
      return new Value('0001-01-01T00:00:00.0000000')
    case 'enum':
      return new Value(values?.[0] ?? '0')
    case 'string':
    case 'uri':
      return null
    default:
      return new Value('0')
  }
}
