import type { Value } from '../../source/value.js'
import type { ProviderEntry } from './environment.js'
import { keySegments, normalize, type SettingKey, settingKey } from './key.js'

/** One key of a provider. */
interface Node<V> {
  /** The last segment as it was first written. */
  readonly name: string
  readonly children: Map<SettingKey, Node<V>>
  entries: ProviderEntry<V>[] | null
  /** Undefined where the key has no text of its own, null where it says null. */
  text: Value | null | undefined
}

/** The keys of one source, as a tree. */
export interface ConfigurationProvider<V> {
  readonly root: Node<V>
  /** Whether empty texts are as if they were not there: `ChainedConfigurationProvider.TryGet`. */
  readonly hidesEmpty: boolean
}

/** A provider of variables. */
export function provider<V>(
  entries: readonly ProviderEntry<V>[],
  hidesEmpty = false,
): ConfigurationProvider<V> {
  const root = node<V>('')
  for (const entry of entries) {
    const found = nodeOf(root, entry.name)
    found.text = entry.text
    found.entries ??= []
    found.entries.push(entry)
  }
  return { root, hidesEmpty }
}

/** A provider of an `appsettings` file. */
export function fileProvider<V>(
  texts: readonly { readonly name: string; readonly text: Value | null }[],
): ConfigurationProvider<V> {
  const root = node<V>('')
  for (const { name, text } of texts) nodeOf(root, normalize(name)).text = text
  return { root, hidesEmpty: false }
}

function nodeOf<V>(root: Node<V>, name: string): Node<V> {
  let parent = root
  for (const segment of name.split(':')) {
    const key = settingKey(segment)
    let child = parent.children.get(key)
    if (child === undefined) {
      child = node(segment)
      parent.children.set(key, child)
    }
    parent = child
  }
  return parent
}

function node<V>(name: string): Node<V> {
  return { name, children: new Map(), entries: null, text: undefined }
}

/** A text of the configuration, and where it is from: several variables where spellings collide. */
export interface ConfigurationText<V> {
  /** Null where an `appsettings` file says null. */
  readonly text: Value | null
  readonly entries: readonly ProviderEntry<V>[]
}

/** A key of one provider. */
interface ProviderNode<V> {
  readonly node: Node<V>
  readonly hidesEmpty: boolean
}

/** A place in the configuration, as all providers together have it. */
export class Section<V> {
  /** The last segment, as the first of the providers to have it writes it. */
  readonly name: string
  readonly key: SettingKey
  /** Of the providers that have it, the first of which wins. */
  readonly #nodes: readonly ProviderNode<V>[]

  private constructor(key: SettingKey, nodes: readonly ProviderNode<V>[]) {
    this.key = key
    this.name = nodes[0]?.node.name ?? ''
    this.#nodes = nodes
  }

  /** The whole configuration; the first of the providers wins. */
  static root<V>(providers: readonly ConfigurationProvider<V>[]): Section<V> {
    return new Section(
      settingKey(''),
      providers.map(({ root, hidesEmpty }) => ({ node: root, hidesEmpty })),
    )
  }

  /** A place below by one segment. */
  child(key: SettingKey): Section<V> {
    const nodes: ProviderNode<V>[] = []
    for (const { node: parent, hidesEmpty } of this.#nodes) {
      const found = parent.children.get(key)
      if (found !== undefined) nodes.push({ node: found, hidesEmpty })
    }
    return new Section(key, nodes)
  }

  /** A place below by a key of several segments. */
  at(key: SettingKey): Section<V> {
    return keySegments(key).reduce<Section<V>>((section, segment) => section.child(segment), this)
  }

  /** Whether no provider names it or anything below. */
  get isAbsent(): boolean {
    return this.#nodes.length === 0
  }

  get hasChildren(): boolean {
    return this.#nodes.some(({ node: each }) => each.children.size > 0)
  }

  /** The text that counts; undefined where there is none. */
  get text(): ConfigurationText<V> | undefined {
    for (const { node: each, hidesEmpty } of this.#nodes) {
      if (each.text === undefined || (hidesEmpty && each.text?.isEmpty)) continue
      return { text: each.text, entries: each.entries ?? [] }
    }
    return undefined
  }

  /**
   * The places below: numbers first and by value, then texts. `0` and `00` are one number and two places, whose
   * order is that of a hash table; here it is that of the environment. `ConfigurationKeyComparer.cs`.
   */
  get children(): readonly Section<V>[] {
    const keys = new Set<SettingKey>()
    for (const { node: each } of this.#nodes) for (const key of each.children.keys()) keys.add(key)
    return sortKeys([...keys]).map((key) => this.child(key))
  }

  /** The variables that name this place or one below, in no order. */
  variables(): V[] {
    const found: V[] = []
    const open = this.#nodes.map(({ node: each }) => each)
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const { variable } of next.entries ?? []) if (variable !== null) found.push(variable)
      for (const child of next.children.values()) open.push(child)
    }
    return found
  }
}

/** Each key is looked at once, however often it is compared. */
function sortKeys(keys: readonly SettingKey[]): readonly SettingKey[] {
  if (keys.length < 2) return keys
  const indexed = keys.map((key) => ({ key, index: indexOf(key) }))
  return indexed.sort(compareKeys).map(({ key }) => key)
}

interface IndexedKey {
  readonly key: SettingKey
  readonly index: number | null
}

function compareKeys(
  { key: left, index: one }: IndexedKey,
  { key: right, index: other }: IndexedKey,
): number {
  if (left === '' || right === '') return left === right ? 0 : left === '' ? -1 : 1
  if (one !== null && other !== null) return one - other
  if (one !== null || other !== null) return one === null ? 1 : -1
  return left < right ? -1 : left > right ? 1 : 0
}

/** `int.TryParse` of the invariant culture. */
function indexOf(key: string): number | null {
  const [, sign, digits] = /^[\t-\r ]*([+-]?)0*([0-9]{1,10})[\t-\r ]*$/.exec(key) ?? []
  if (digits === undefined) return null
  const number = sign === '-' ? -Number(digits) : Number(digits)
  return number === (number | 0) ? number : null
}
