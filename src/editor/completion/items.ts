import { type CompletionItem, CompletionItemKind, type Position, type Range } from 'vscode-languageserver'
import { format } from '../../messages/format.js'
import { message } from '../../messages/message.js'
import { looksLikeLite } from '../../readers/lite/looks-like-lite.js'
import { findLiteVariable, type LiteVariable } from '../../readers/lite/names.js'
import { findSetting } from '../../settings/catalogue/catalogue.js'
import type { Client } from '../client.js'
import type { JudgedDocument } from '../session.js'
import { displayNameIn, statementAt } from '../statements.js'
import { placeOf } from './context.js'
import { liteNames, type NextName, namesAfter } from './names.js'
import { liteSuggestionFor, suggestionFor } from './values.js'
import { completionItem, type Item } from './write-item.js'

/** What can be written at a place: names in their section, or the words that a setting takes. */
export function completionsAt(judged: JudgedDocument, position: Position, client: Client): CompletionItem[] {
  const { member, analysis } = judged
  if (analysis === null) return []
  const place = placeOf(member.document, position, analysis.scan)
  if (place === null) return []
  const isLite = analysis.scan !== null && looksLikeLite(analysis.scan.text)
  if (place.kind === 'value') return valueItems(place.name, place.range, isLite)
  const { before, range, hasValue } = place
  const isSet = setBesides(judged, position, isLite)
  const say = (count: number) => format(message('editor.settings', { count }), member.project.language)
  const names = namesAfter(before, isSet).map((next) => nameItem(next, say))
  const ofLite = isLite && before === '' ? liteNames(isSet).map(liteItem) : []
  return [...ofLite, ...names].map((item) => completionItem(item, range, hasValue, client))
}

/** Whether a name stands in the document, but for the line that is being written. */
function setBesides({ member, analysis }: JudgedDocument, position: Position, isLite: boolean) {
  const scan = analysis?.scan ?? null
  const own = scan && statementAt(scan, member.document, position)
  const names = new Set(
    scan?.statements.flatMap((statement) =>
      statement === own ? [] : (displayNameIn(statement, isLite)?.toLowerCase() ?? []),
    ),
  )
  return (name: string) => names.has(name.toLowerCase())
}

function nameItem(next: NextName, say: (count: number) => string): Item {
  const { text: label, name } = next
  if (next.kind === 'section') {
    const kind = CompletionItemKind.Module
    return { label, kind, detail: say(next.settings), name, rank: '1', value: null }
  }
  const { type: detail, documented } = next.setting
  const rank = label.includes('__') ? '3' : documented ? '0' : '2'
  const suggestion = suggestionFor(next.setting)
  const key = detail === 'array' ? '0' : detail === 'dictionary' ? 'KEY' : null
  return { label, kind: CompletionItemKind.Property, detail, name, rank, value: { key, suggestion } }
}

function liteItem(variable: LiteVariable): Item {
  const { name, type: detail } = variable
  const value = { key: null, suggestion: liteSuggestionFor(variable) }
  return { label: name, kind: CompletionItemKind.Variable, detail, name, rank: '0', value }
}

function valueItems(name: string, range: Range, isLite: boolean): CompletionItem[] {
  const variable = isLite ? findLiteVariable(name) : undefined
  const setting = findSetting(name)
  const suggestion = variable
    ? liteSuggestionFor(variable)
    : setting === undefined
      ? null
      : suggestionFor(setting)
  return (suggestion?.words ?? []).map((word, index) => ({
    label: word,
    kind: CompletionItemKind.Value,
    sortText: String(index),
    textEdit: { range, newText: word },
  }))
}
