import type { Printable } from '../../messages/printable.js'
import { reveal, Value } from '../../source/value.js'
import { BindLog } from './bind-log.js'
import { type BindOutcome, type BindPlace, type BindTarget, below, stored, untouched } from './bind-place.js'
import type { BindFailure, BindReport, Dropped, ElementReading } from './bind-report.js'
import { bindScalar } from './bind-scalar.js'
import type { Section } from './configuration.js'
import { childKey, settingKey } from './key.js'
import { type DotnetItem, type DotnetList, DotnetObject, type DotnetValue } from './object.js'
import type { ClassType, ListType, Property, PropertyType } from './schema.js'

/**
 * Binds sections of a configuration to objects, property after property in the order of the class, as
 * `ConfigurationBinder` does by reflection. Where it would throw, it notes the failure and goes on, so that all are
 * known; the first is the one that .NET logs. Linear in the configuration. dotnet/runtime
 * `Microsoft.Extensions.Configuration.Binder/src/ConfigurationBinder.cs`.
 */
export class Binder<V> {
  readonly #log: BindLog<V>

  constructor(report: BindReport<V>) {
    this.#log = new BindLog(report)
  }

  /** Binds a section to an object; `name` as messages spell it. */
  bind(object: DotnetObject, section: Section<V>, name: Printable): void {
    const place = { section, path: name, key: settingKey(name) }
    this.#log.sectionText(place, 'class', 'ignored')
    this.#properties(object, place)
  }

  #properties(object: DotnetObject, place: BindPlace<V>): void {
    for (const property of object.type.properties) this.#property(object, property, place)
  }

  #property(object: DotnetObject, property: Property, place: BindPlace<V>): void {
    const initial = object.get(property)
    const section = place.section.child(property.key)
    const target = { initial, isReadOnly: property.readOnly, isElement: false }
    const outcome = section.isAbsent
      ? untouched(target)
      : this.#instance(property.type, below(place, section, property.name), target)
    // A getter that makes a value up has it stored.
    if (!property.readOnly && (outcome.value !== null || outcome.isNew)) object.set(property, outcome.value)
  }

  #instance(type: PropertyType, place: BindPlace<V>, target: BindTarget): BindOutcome {
    if (type.kind === 'scalar') return bindScalar(type, place, target, this.#log)
    if (type.kind === 'class') return this.#class(type, place, target)
    return this.#list(type, place, target)
  }

  #class(type: ClassType, place: BindPlace<V>, target: BindTarget): BindOutcome {
    const hasText = this.#log.sectionText(place, 'class', 'ignored')
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

  #list(type: ListType, place: BindPlace<V>, target: BindTarget): BindOutcome {
    const text = place.section.text
    const isEmptied =
      type.kind === 'array' &&
      target.initial === null &&
      text?.text?.isEmpty === true &&
      !place.section.hasChildren
    this.#log.sectionText(place, type.kind, isEmptied ? 'empties' : 'ignored')
    const kind = type.kind === 'dictionary' ? 'dictionary' : 'list'
    if (!place.section.hasChildren) return isEmptied ? stored(target, { kind, items: [] }) : untouched(target)
    const before = isList(target.initial) ? target.initial.items : []
    return stored(target, { kind, items: this.#bindElements(type, place, before) })
  }

  #bindElements(type: ListType, place: BindPlace<V>, before: readonly DotnetItem[]): readonly DotnetItem[] {
    const items = new Map<string, DotnetItem>()
    for (const [index, item] of before.entries()) items.set(identity(type, item, index), item)
    const elements: ElementReading<V>[] = []
    for (const section of place.section.children) {
      const name = new Value(section.name)
      const inner = { section, path: place.path, key: childKey(place.key, section.key) }
      const { outcome, failures } = this.#log.element(() => this.#instance(type.element, inner, element))
      const item = { key: name, value: outcome.value }
      const id = identity(type, item, items.size)
      const dropped = droppedBecause(outcome, failures, type.kind === 'set' && items.has(id))
      if (dropped === null) items.set(id, item)
      elements.push({ name, variables: section.variables(), dropped })
    }
    this.#log.list({ key: place.key, kind: type.kind, elements })
    return [...items.values()]
  }
}

function isList(value: DotnetValue): value is DotnetList {
  return value !== null && !(value instanceof Value) && !(value instanceof DotnetObject)
}

/** An element is made anew. */
const element: BindTarget = { initial: null, isReadOnly: false, isElement: true }

/** What makes an element the same as another: a table's key, a set's text. Elements of other lists never are. */
function identity({ kind }: ListType, { key, value }: DotnetItem, index: number): string {
  if (kind === 'dictionary') return `key ${reveal(key)}`
  return kind === 'set' && value instanceof Value ? `text ${reveal(value)}` : `index ${index}`
}

function droppedBecause<V>(
  { isNew }: BindOutcome,
  failures: readonly BindFailure<V>[],
  isDuplicate: boolean,
): Dropped<V> | null {
  if (failures.length > 0) return { kind: 'rejected', failures }
  if (!isNew) return { kind: 'text-on-object' }
  return isDuplicate ? { kind: 'duplicate' } : null
}
