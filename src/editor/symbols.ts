import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver'
import { format } from '../messages/format.js'
import { message } from '../messages/message.js'
import { looksLikeLite } from '../readers/lite/looks-like-lite.js'
import { findSetting } from '../settings/catalogue/catalogue.js'
import { type Area, areaOf, areas } from './areas.js'
import { Places } from './places.js'
import type { JudgedDocument } from './session.js'
import { displayNameIn } from './statements.js'

/** The outline of a document: its settings by what they are about. Names that may not be shown are left out. */
export function symbolsOf({ member, analysis }: JudgedDocument): DocumentSymbol[] {
  if (analysis?.scan == null) return []
  const { text, statements } = analysis.scan
  const places = new Places(member.document)
  const isLite = looksLikeLite(text)
  const byArea = new Map<Area, DocumentSymbol[]>(areas.map((area) => [area, []]))
  for (const statement of statements) {
    const name = displayNameIn(statement, isLite)
    if (name === null) continue
    byArea.get(areaOf(name))?.push({
      name,
      ...kindOf(name),
      range: places.range(text.range(statement.span)),
      selectionRange: places.range(text.range(statement.key)),
    })
  }
  return areas.flatMap((area) => {
    const children = byArea.get(area) ?? []
    const [first, last] = [children[0], children.at(-1)]
    if (first === undefined || last === undefined) return []
    return [
      {
        name: format(message(`areas.${area}`), member.project.language),
        kind: SymbolKind.Namespace,
        range: { start: first.range.start, end: last.range.end },
        selectionRange: first.selectionRange,
        children,
      },
    ]
  })
}

/** The same in one list, for editors that show no nested outline. */
export function flatSymbolsOf(judged: JudgedDocument): SymbolInformation[] {
  const { uri } = judged.member.document
  return symbolsOf(judged).flatMap(({ name: containerName, children = [] }) =>
    children.map(({ name, kind, range }) => ({ name, kind, location: { uri, range }, containerName })),
  )
}

function kindOf(name: string): { readonly kind: SymbolKind; readonly detail?: string } {
  const setting = findSetting(name)
  if (setting === undefined) return { kind: SymbolKind.Key }
  return { kind: kinds[setting.type] ?? SymbolKind.String, detail: setting.type }
}

const kinds: Readonly<Record<string, SymbolKind | undefined>> = {
  bool: SymbolKind.Boolean,
  int: SymbolKind.Number,
  long: SymbolKind.Number,
  double: SymbolKind.Number,
  enum: SymbolKind.Enum,
  array: SymbolKind.Array,
  dictionary: SymbolKind.Object,
}
