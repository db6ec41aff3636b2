import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml'
import { ConfigError } from '../messages/errors.js'
import { type Message, message } from '../messages/message.js'
import { printable } from '../messages/printable.js'

/** Keys and indexes from the top of the config. */
export type YamlPath = readonly PropertyKey[]

/** A config file's content and where each part of it stands. */
export interface Yaml {
  readonly content: unknown
  /** The line of a key or item, from 1; of the last part of the place that exists. */
  readonly lineOf: (place: YamlPath) => number
}

/** Characters; above this a config is somebody's mistake, or an attack. */
export const maxConfigSize = 256 * 1024

/** More aliases than a config has keys to repeat; it bounds what they can grow to. */
export const maxAliases = 100

/**
 * Parses YAML. A ConfigError names the line of what is not YAML, without quoting it: the file given may be
 * the wrong one.
 */
export function parseYaml(text: string, path: string): Yaml {
  if (text.length > maxConfigSize)
    throw new ConfigError(message('config.tooLarge', { path: printable(path), limit: maxConfigSize }))
  const lines = new LineCounter()
  // Whether keys are unique the library asks of each with each.
  const options = { lineCounter: lines, prettyErrors: false, uniqueKeys: false }
  const document = parsed(() => parseDocument(text, options), path)
  const [error] = document.errors
  if (error !== undefined) throw new ConfigError(notYaml(path, lines.linePos(error.pos[0]).line))
  const { duplicate, aliases } = survey(document)
  if (duplicate !== null) {
    const { line } = lines.linePos(startOf(duplicate) ?? 0)
    throw new ConfigError(message('config.duplicateKey', { path: printable(path), line }))
  }
  if (aliases > maxAliases) throw new ConfigError(notYaml(path, 1))
  const content: unknown = parsed(() => document.toJS({ maxAliasCount: maxAliases }), path)
  const pairsOf = pairIndex()
  return {
    content: content ?? {},
    lineOf: (place) => lines.linePos(offsetOf(document, place, pairsOf)).line,
  }
}

/**
 * The first key that stands twice in its mapping, and how many aliases there are: the library tries each for long.
 * Goes by a list of its own, so that no depth of nesting ends it.
 */
function survey(document: Document): { readonly duplicate: unknown; readonly aliases: number } {
  let duplicate: unknown = null
  let aliases = 0
  const left: unknown[] = [document.contents]
  while (left.length > 0) {
    const node = left.pop()
    if (isAlias(node)) aliases += 1
    if (isMap(node)) duplicate ??= firstTwice(node)
    for (const child of childrenOf(node).reverse()) left.push(child)
  }
  return { duplicate, aliases }
}

/** In the order of the file. */
function childrenOf(node: unknown): unknown[] {
  if (isSeq(node)) return [...node.items]
  return isMap(node) ? node.items.flatMap(({ key, value }) => [key, value]) : []
}

function firstTwice({ items }: YAMLMap): unknown {
  const seen = new Set<string>()
  for (const { key } of items) {
    if (!isScalar(key)) continue
    if (seen.has(String(key.value))) return key
    seen.add(String(key.value))
  }
  return null
}

type PairsOf = (map: YAMLMap) => ReadonlyMap<string, Pair>

/** The pairs of a mapping by their key. */
function pairIndex(): PairsOf {
  const known = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>()
  return (map) => {
    const pairs =
      known.get(map) ??
      new Map(map.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair]))
    known.set(map, pairs)
    return pairs
  }
}

/** What is nested too deep, or grown by aliases, the library rejects by throwing; nothing of ours runs inside. */
function parsed<T>(parse: () => T, path: string): T {
  try {
    return parse()
  } catch {
    throw new ConfigError(notYaml(path, 1))
  }
}

function notYaml(path: string, line: number): Message {
  return message('config.notYaml', { path: printable(path), line })
}

function offsetOf(document: Document, place: YamlPath, pairsOf: PairsOf): number {
  let node: unknown = document.contents
  let offset = startOf(node) ?? 0
  for (const step of place) {
    if (isMap(node)) {
      const pair = pairsOf(node).get(String(step))
      if (pair === undefined) break
      offset = startOf(pair.key) ?? offset
      node = pair.value
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step]
      offset = startOf(node) ?? offset
    } else break
  }
  return offset
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? (node as Node).range?.[0] : undefined
}
