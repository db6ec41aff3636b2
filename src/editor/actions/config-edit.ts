import { type Document, isMap, isNode, isScalar, isSeq, parseDocument, stringify, type YAMLSeq } from 'yaml'

/** One `ignore` of the config, its keys in the order in which they are written. */
export interface IgnoreItem {
  readonly rule: string
  readonly files: string
  readonly setting?: string
  readonly reason: string
}

/** A config with one more `ignore`, and where its reason stands in it: UTF-16 offsets. */
export interface EditedConfig {
  readonly text: string
  readonly reason: { readonly start: number; readonly end: number }
}

/**
 * Adds an `ignore` to a config, every other character kept, comments too; where it is written in a way that does
 * not allow that (a flow list, an alias), the document is written anew with its comments. Null for a text that is
 * no config: it is for the user to put right first.
 */
export function withIgnore(config: string, item: IgnoreItem): EditedConfig | null {
  const document = parseDocument(config)
  if (document.errors.length > 0 || !(document.contents === null || isMap(document.contents))) return null
  const list = document.get('ignore')
  if (!(list === undefined || list === null || isSeq(list))) return null
  const wanted = rewritten(config, item)
  const inserted = insertedInto(config, document, item)
  const text = inserted !== null && isSame(inserted, wanted) ? inserted : wanted
  const reason = reasonIn(text)
  return reason && { text, reason }
}

function insertedInto(config: string, document: Document, item: IgnoreItem): string | null {
  const lineEnd = config.includes('\r\n') ? '\r\n' : '\n'
  const list = document.get('ignore')
  if (list === undefined) {
    const before = config === '' || config.endsWith('\n') ? config : config + lineEnd
    return `${before}ignore:${lineEnd}${lines(item, '  ', lineEnd)}`
  }
  const end = isSeq(list) && !list.flow ? endOf(list, config) : null
  if (end === null) return null
  const before = config.slice(0, end.offset)
  const separator = before === '' || before.endsWith('\n') ? '' : lineEnd
  return before + separator + lines(item, end.indent, lineEnd) + config.slice(end.offset)
}

/** Behind the last line of a block list, and how far its items are indented. */
function endOf(list: YAMLSeq, config: string): { readonly offset: number; readonly indent: string } | null {
  const [first, last] = [list.items[0], list.items.at(-1)]
  if (!isNode(first) || !isNode(last) || !first.range || !last.range) return null
  const lineStart = config.lastIndexOf('\n', first.range[0] - 1) + 1
  const indent = /^( *)- *$/.exec(config.slice(lineStart, first.range[0]))?.[1]
  if (indent === undefined) return null
  const valueEnd = last.range[1]
  if (config[valueEnd - 1] === '\n') return { offset: valueEnd, indent }
  const lineFeed = config.indexOf('\n', valueEnd)
  return { offset: lineFeed === -1 ? config.length : lineFeed + 1, indent }
}

function lines(item: IgnoreItem, indent: string, lineEnd: string): string {
  return stringify([item], { lineWidth: 0 })
    .trimEnd()
    .split('\n')
    .map((line) => `${indent}${line}${lineEnd}`)
    .join('')
}

/** The same by the library's own means: it keeps comments, and lays out the rest as it does. */
function rewritten(config: string, item: IgnoreItem): string {
  const document = parseDocument(config)
  const list = document.get('ignore')
  if (isSeq(list)) {
    list.flow = false
    list.add(document.createNode(item))
  } else document.set('ignore', document.createNode([item]))
  return document.toString({ lineWidth: 0 })
}

function isSame(one: string, other: string): boolean {
  const [first, second] = [parseDocument(one), parseDocument(other)]
  return first.errors.length === 0 && JSON.stringify(first.toJS()) === JSON.stringify(second.toJS())
}

function reasonIn(text: string): EditedConfig['reason'] | null {
  const list = parseDocument(text).get('ignore')
  const last = isSeq(list) ? list.items.at(-1) : undefined
  const reason = isMap(last) ? last.get('reason', true) : undefined
  if (!isScalar(reason) || !reason.range) return null
  return { start: reason.range[0], end: reason.range[1] }
}
