import { reveal, Value } from '../../source/value.js'
import { settingKey } from './key.js'
import type { ClassType, Property } from './schema.js'
import { trim, trimQuotes } from './trim.js'

/** What a property holds after binding: a text in its normal form, an object, a list, or null. */
export type DotnetValue = Value | DotnetObject | DotnetList | null

export interface DotnetList {
  readonly kind: 'list' | 'dictionary'
  readonly items: readonly DotnetItem[]
}

export interface DotnetItem {
  /** The name of a table's entry, or the index as it was written. */
  readonly key: Value
  readonly value: DotnetValue
}

/** An instance of a settings class, with the getters and setters of its source. */
export class DotnetObject {
  readonly type: ClassType
  readonly #root: DotnetObject
  readonly #fields = new Map<string, DotnetValue>()

  /** `root`: the object that knows whether the installation is self-hosted and where its vault is. */
  constructor(type: ClassType, root?: DotnetObject) {
    this.type = type
    this.#root = root ?? this
    for (const property of type.properties) this.#fields.set(property.name, initialOf(property, this.#root))
  }

  get(property: Property): DotnetValue {
    const stored = this.#fields.get(property.readsFrom) ?? null
    if (!isBlank(stored)) return stored
    if (property.sameAs !== null) return this.#fields.get(property.sameAs) ?? null
    if (property.whenBlank === null) return stored
    if (property.whenBlank.selfHosted && !this.#root.#isSelfHosted) return null
    return new Value(property.whenBlank.text.replace('{vault}', () => this.#root.#vault))
  }

  set(property: Property, value: DotnetValue): void {
    const stored =
      property.trimsQuotes && value instanceof Value ? new Value(trimQuotes(reveal(value))) : value
    this.#fields.set(property.name, stored)
  }

  /** The value at a path of property names and indexes, by key; undefined where there is no such property. */
  at(keys: readonly string[]): DotnetValue | undefined {
    const [first, ...rest] = keys
    const property = this.type.properties.find(({ key }) => key === first)
    if (property === undefined) return undefined
    return valueAt(this.get(property), rest)
  }

  get #isSelfHosted(): boolean {
    const stored = this.#fields.get('SelfHosted')
    return stored instanceof Value && stored.is('true')
  }

  get #vault(): string {
    const addresses = this.#fields.get('BaseServiceUri')
    const vault = addresses instanceof DotnetObject ? addresses.#fields.get('Vault') : null
    return vault instanceof Value ? reveal(vault) : ''
  }
}

function valueAt(value: DotnetValue, keys: readonly string[]): DotnetValue | undefined {
  const [first, ...rest] = keys
  if (first === undefined) return value
  if (value instanceof DotnetObject) return value.at(keys)
  if (value === null || value instanceof Value) return undefined
  const item = value.items.find(({ key }) => settingKey(reveal(key)) === first)
  return item === undefined ? undefined : valueAt(item.value, rest)
}

function initialOf({ initial, type }: Property, root: DotnetObject): DotnetValue {
  if (initial === null || initial instanceof Value) return initial
  if (type.kind === 'class') return new DotnetObject(type, root)
  const kind = type.kind === 'dictionary' ? 'dictionary' : 'list'
  const texts = initial === 'new' ? [] : initial
  return { kind, items: texts.map((value, index) => ({ key: new Value(String(index)), value })) }
}

function isBlank(value: DotnetValue): boolean {
  return value === null || (value instanceof Value && trim(reveal(value)) === '')
}
