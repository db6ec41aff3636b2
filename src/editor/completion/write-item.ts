import {
  type CompletionItem,
  type CompletionItemKind,
  InsertTextFormat,
  type Range,
} from 'vscode-languageserver'
import type { Client } from '../client.js'
import { snippet, type ValueSuggestion } from './values.js'

/** A name to complete, before it is known how the editor writes one. */
export interface Item {
  readonly label: string
  readonly kind: CompletionItemKind
  readonly detail: string
  /** The whole name, for its explanation. */
  readonly name: string
  readonly rank: string
  /** Null for a section, which takes no value. `key` is the first of a list or a dictionary. */
  readonly value: { readonly key: string | null; readonly suggestion: ValueSuggestion } | null
}

/** An item as the protocol has it. Its explanation is sent when the editor asks for it. */
export function completionItem(item: Item, range: Range, hasValue: boolean, client: Client): CompletionItem {
  const { label, kind, detail, name, rank, value } = item
  const { suggestCommand, snippets } = client
  const newText = textOf(item, hasValue, snippets)
  return {
    label,
    kind,
    detail,
    sortText: `${rank}${label}`,
    filterText: label,
    textEdit: { range, newText },
    data: name,
    ...(snippets ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
    ...(value === null && suggestCommand !== null ? { command: { title: '', command: suggestCommand } } : {}),
  }
}

function textOf({ label, value }: Item, hasValue: boolean, snippets: boolean): string {
  let places = 0
  const hole = (text: string) => {
    places += 1
    return snippets ? `\${${places}:${text}}` : text
  }
  const name = label.replace(/\{(?:index|key)\}/g, (text) => hole(text === '{index}' ? '0' : 'KEY'))
  if (value === null) return name
  const named = value.key === null ? name : `${name}__${hole(value.key)}`
  if (hasValue) return named
  return `${named}=${snippets ? snippet(value.suggestion, places + 1) : ''}`
}
