import { Range } from 'vscode-languageserver'
import type {
  CodeActionParams,
  CompletionItem,
  CompletionParams,
  Connection,
  DocumentSymbolParams,
  ExecuteCommandParams,
  HoverParams,
  TextDocuments,
} from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { codeActionsFor } from './actions/code-actions.js'
import { showReasonCommand } from './actions/ignore.js'
import type { Client } from './client.js'
import { completionsAt } from './completion/items.js'
import { answering } from './connection.js'
import { explanation } from './explain-name.js'
import { hoverAt } from './hover.js'
import type { JudgedDocument, Session } from './session.js'
import { flatSymbolsOf, symbolsOf } from './symbols.js'

/** Answers what an editor asks about a document. Each answer is about its text as it is when the question arrives. */
export function answerRequests(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  session: Session,
  client: Client,
): void {
  /** The answer for a document that is open, else nothing. */
  const about = <Result>(uri: string, answer: (judged: JudgedDocument) => Result): Promise<Result> | null => {
    const document = documents.get(uri)
    return document === undefined ? null : session.judged(document).then(answer)
  }
  connection.onHover(
    answering(({ textDocument, position }: HoverParams) =>
      about(textDocument.uri, (judged) => hoverAt(judged, position, client)),
    ),
  )
  connection.onCompletion(
    answering(({ textDocument, position }: CompletionParams) =>
      about(textDocument.uri, (judged) => completionsAt(judged, position, client)),
    ),
  )
  connection.onCompletionResolve(answering((item: CompletionItem) => resolved(item, client)))
  connection.onDocumentSymbol(
    answering(({ textDocument }: DocumentSymbolParams) =>
      about(textDocument.uri, (judged) => (client.nestedSymbols ? symbolsOf(judged) : flatSymbolsOf(judged))),
    ),
  )
  connection.onCodeAction(
    answering((params: CodeActionParams) =>
      about(params.textDocument.uri, (judged) => codeActionsFor(judged, params, documents.all(), client)),
    ),
  )
  connection.onExecuteCommand(
    answering(async ({ command, arguments: given }: ExecuteCommandParams) => {
      const [uri, selection] = given ?? []
      if (command !== showReasonCommand || typeof uri !== 'string' || !Range.is(selection)) return null
      await connection.window.showDocument({ uri, takeFocus: true, selection })
      return null
    }),
  )
}

/** The explanation of what is about to be completed. */
function resolved(item: CompletionItem, client: Client): CompletionItem {
  const name: unknown = item.data
  if (typeof name !== 'string') return item
  const documentation = explanation(name.replace(/__$/, ''), client, client.language)
  return documentation === null ? item : { ...item, documentation }
}
