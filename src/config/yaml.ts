import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml'
import { ConfigError } from '../messages/errors.js'
import { message } from '../messages/message.js'
import { printable } from '../messages/printable.js'
import type { Span } from '../source/span.js'

/** Keys and indexes from the top of the config. */
export type YamlPath = readonly PropertyKey[]

/** A config file's content and where each part of it stands. */
export interface Yaml {
  readonly content: unknown
  /** The line of a key or item, from 1; of the last part of the place that exists. */
  readonly lineOf: (place: YamlPath) => number
  /** The key or item itself, by UTF-16 offsets in the text. */
  readonly spanOf: (place: YamlPath) => Span
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
  if (text.length > maxConfigSize) {
    const params = { path: printable(path), limit: maxConfigSize }
    throw new ConfigError(message('config.tooLarge', params), { path, line: 1 })
  }
  const lines = new LineCounter()
  // Whether keys are unique the library asks of each with each.
  const options = { lineCounter: lines, prettyErrors: false, uniqueKeys: false }
  const document = parsed(() => parseDocument(text, options), path)
  const [error] = document.errors
  if (error !== undefined) throw yamlError(text, path, lines.linePos(error.pos[0]).line)
  const { duplicate, aliases } = survey(document)
  if (duplicate !== null) {
    const { line } = lines.linePos(spanOfNode(duplicate)?.start ?? 0)
    throw new ConfigError(message('config.duplicateKey', { path: printable(path), line }), { path, line })
  }
  if (aliases > maxAliases) throw notYaml(path, 1)
  const content: unknown = parsed(() => document.toJS({ maxAliasCount: maxAliases }), path)
  const pairsOf = pairIndex()
  return {
    content: content ?? {},
    lineOf: (place) => lines.linePos(spanIn(document, place, pairsOf).start).line,
    spanOf: (place) => spanIn(document, place, pairsOf),
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
    throw notYaml(path, 1)
  }
}

function notYaml(path: string, line: number): ConfigError {
  return new ConfigError(message('config.notYaml', { path: printable(path), line }), { path, line })
}

/** A tab looks like the blanks that YAML wants, and the library complains of the line or the one after it. */
function yamlError(text: string, path: string, line: number): ConfigError {
  const lines = text.split(/\r\n|\r|\n/, line)
  const tab = lines.findLastIndex((each, index) => index >= line - 2 && /^[ \t]*\t[ \t]*\S/.test(each)) + 1
  if (tab === 0) return notYaml(path, line)
  return new ConfigError(message('config.tab', { path: printable(path), line: tab }), { path, line: tab })
}

function spanIn(document: Document, place: YamlPath, pairsOf: PairsOf): Span {
  let node: unknown = document.contents
  let span = spanOfNode(node) ?? { start: 0, end: 0 }
  for (const step of place) {
    if (isMap(node)) {
      const pair = pairsOf(node).get(String(step))
      if (pair === undefined) break
      span = spanOfNode(pair.key) ?? span
      node = pair.value
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step]
      span = spanOfNode(node) ?? span
    } else break
  }
  return span
}

function spanOfNode(node: unknown): Span | undefined {
  const range = isNode(node) ? node.range : undefined
  return range ? { start: range[0], end: range[1] } : undefined
}
