import { type CodeActionKind, type InitializeParams, MarkupKind } from 'vscode-languageserver'
import { type Language, languageOfLocale } from '../messages/language.js'

/** What the editor at the other end can do, and where it works. */
export interface Client {
  /** Of the editor's own menus; findings follow it where the config names no language. */
  readonly language: Language
  readonly snippets: boolean
  readonly markdown: boolean
  readonly relatedPlaces: boolean
  /** Code actions are objects with edits, not commands alone. */
  readonly codeActions: boolean
  readonly nestedSymbols: boolean
  /** An edit can name versions of documents, and create files. */
  readonly versionedEdits: boolean
  readonly createsFiles: boolean
  /** The server can ask it to show a place in a document. */
  readonly showsDocuments: boolean
  readonly watchesFiles: boolean
  readonly changesFolders: boolean
  /** The editor's command that opens the list of completions once more, where it has named one. */
  readonly suggestCommand: string | null
}

/** What an editor says of itself when it connects; what it is silent about it cannot do. */
export function clientOf({ capabilities, locale, initializationOptions }: InitializeParams): Client {
  const { textDocument, workspace, window } = capabilities
  const { completion, hover, codeAction, documentSymbol, publishDiagnostics } = textDocument ?? {}
  const options: unknown = initializationOptions
  return {
    language: languageOfLocale(locale ?? '') ?? 'en',
    snippets: completion?.completionItem?.snippetSupport === true,
    markdown: hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    relatedPlaces: publishDiagnostics?.relatedInformation === true,
    codeActions: codeAction?.codeActionLiteralSupport?.codeActionKind !== undefined,
    nestedSymbols: documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    showsDocuments: window?.showDocument?.support === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    changesFolders: workspace?.workspaceFolders === true,
    suggestCommand: suggestCommandIn(options),
  }
}

function suggestCommandIn(options: unknown): string | null {
  if (typeof options !== 'object' || options === null || !('suggestCommand' in options)) return null
  return typeof options.suggestCommand === 'string' ? options.suggestCommand : null
}

/** Whether a request for code actions of some kinds wants one of this kind. */
export function wants(only: readonly string[] | undefined, kind: CodeActionKind): boolean {
  return (
    only === undefined || only.some((each) => each === '' || kind === each || kind.startsWith(`${each}.`))
  )
}
