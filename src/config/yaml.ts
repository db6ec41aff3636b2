import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
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

/** Above this a config is somebody's mistake, or an attack. */
const sizeLimit = 256 * 1024

/** More aliases than a config has keys to repeat; it bounds what they can grow to. */
const aliasLimit = 100

/**
 * Parses YAML. A ConfigError names the line of what is not YAML, without quoting it: the file given may be
 * the wrong one.
 */
export function parseYaml(text: string, path: string): Yaml {
  if (text.length > sizeLimit)
    throw new ConfigError(message('config.tooLarge', { path: printable(path), limit: sizeLimit }))
  const lines = new LineCounter()
  const document = parsed(() => parseDocument(text, { lineCounter: lines, prettyErrors: false }), path)
  const [error] = document.errors
  if (error !== undefined) {
    const line = lines.linePos(error.pos[0]).line
    const key = error.code === 'DUPLICATE_KEY' ? 'config.duplicateKey' : 'config.notYaml'
    throw new ConfigError(message(key, { path: printable(path), line }))
  }
  const content: unknown = parsed(() => document.toJS({ maxAliasCount: aliasLimit }), path)
  return {
    content: content ?? {},
    lineOf: (place) => lines.linePos(offsetOf(document, place)).line,
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

function offsetOf(document: Document, place: YamlPath): number {
  let node: unknown = document.contents
  let offset = startOf(node) ?? 0
  for (const step of place) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
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
