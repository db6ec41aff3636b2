import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
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
  const { duplicate, aliases } = parsed(() => survey(document), path)
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

/** The first key that stands twice in its mapping, and how many aliases there are: the library tries each for long. */
function survey(document: Document): { readonly duplicate: unknown; readonly aliases: number } {
  let duplicate: unknown = null
  let aliases = 0
  visit(document, {
    Alias() {
      aliases += 1
    },
    Map(_, { items }) {
      const seen = new Set<string>()
      for (const { key } of items) {
        if (!isScalar(key)) continue
        if (seen.has(String(key.value))) duplicate ??= key
        seen.add(String(key.value))
      }
    },
  })
  return { duplicate, aliases }
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

/** What is nested too deep, or grown by aliases, the library rejects by throwing. */
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
