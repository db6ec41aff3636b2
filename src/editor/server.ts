import {
  type Connection,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { configPaths } from '../files/config.js'
import { project as program } from '../messages/project.js'
import { showReasonCommand } from './actions/ignore.js'
import { fixAllKind } from './actions/quick-fix.js'
import { type Client, clientOf } from './client.js'
import { connect, noting } from './connection.js'
import { locationOf, nameOf } from './file-uri.js'
import type { Project } from './project.js'
import { Publisher } from './publisher.js'
import { answerRequests } from './requests.js'
import { Session } from './session.js'

/**
 * The language server: speaks the Language Server Protocol 3.17 over two streams until the editor ends it, and then
 * ends the process. Documents are judged as the command line would judge them if they were saved now.
 */
export function serve(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): void {
  const connection = connect(input, output)
  connection.onInitialize((params) => {
    const client = clientOf(params)
    start(connection, client, foldersOf(params))
    return abilities(client)
  })
  connection.listen()
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : [])
  return uris.flatMap((uri) => locationOf(uri) ?? [])
}

function abilities({ changesFolders }: Client): InitializeResult {
  return {
    serverInfo: { name: program.name, version: program.version },
    capabilities: {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      hoverProvider: true,
      completionProvider: { triggerCharacters: ['_', '='], resolveProvider: true },
      codeActionProvider: { codeActionKinds: ['quickfix', fixAllKind] },
      executeCommandProvider: { commands: [showReasonCommand] },
      documentSymbolProvider: true,
      workspace: { workspaceFolders: { supported: changesFolders, changeNotifications: changesFolders } },
    },
  }
}

/** Wires documents, session and publisher together, once it is known what the editor can do. */
function start(connection: Connection, client: Client, folders: readonly string[]): void {
  const documents = new TextDocuments(TextDocument)
  const session = new Session(() => documents.all(), folders, client.language)
  const publisher = new Publisher(session, client, (published) => connection.sendDiagnostics(published))
  const failed = noting(connection, (error) => {
    throw error
  })
  const judge = async (project: Project) => {
    await publisher.now(project)
    // Rules about several files come second: looking for those files may take a while.
    if (await project.lookForPeers()) publisher.soon(project, failed)
  }
  const reload = async (changed?: readonly string[]) => {
    session.reload(changed)
    for (const project of await session.projects()) await judge(project)
  }
  let open = folders

  documents.onDidOpen(
    noting(connection, async ({ document }) => {
      if (isConfig(document.uri)) return
      await judge((await session.member(document)).project)
    }),
  )
  documents.onDidChangeContent(
    noting(connection, async ({ document }) => {
      if (isConfig(document.uri)) await reload()
      else publisher.soon((await session.member(document)).project, failed)
    }),
  )
  documents.onDidSave(
    noting(connection, async ({ document }) => {
      if (!client.watchesFiles || isConfig(document.uri)) return reload()
      session.forget(document.uri)
      await judge((await session.member(document)).project)
    }),
  )
  documents.onDidClose(
    noting(connection, async ({ document: { uri } }) => {
      session.forget(uri)
      publisher.clear(uri)
      await reload()
    }),
  )
  connection.onDidChangeWatchedFiles(
    noting(connection, async ({ changes }) => {
      const isOpen = ({ uri, type }: FileEvent) =>
        type === FileChangeType.Changed && documents.get(uri) !== undefined
      // A document that was saved is known already.
      if (!changes.every(isOpen)) await reload()
    }),
  )
  connection.onInitialized(
    noting(connection, async () => {
      if (client.watchesFiles) await watch(connection)
      if (!client.changesFolders) return
      connection.workspace.onDidChangeWorkspaceFolders(
        noting(connection, ({ added, removed }) => {
          const gone = removed.map(({ uri }) => locationOf(uri))
          open = [
            ...open.filter((folder) => !gone.includes(folder)),
            ...added.flatMap(({ uri }) => locationOf(uri) ?? []),
          ]
          return reload(open)
        }),
      )
    }),
  )
  answerRequests(connection, documents, session, client)
  documents.listen(connection)
}

/** Everything a run reads: env files, the config and its baseline, the companion files of a server. */
async function watch(connection: Connection): Promise<void> {
  const patterns = ['**/*.env*', '**/.env*', '**/*override-lint*', '**/bwdata/**/*.yml']
  await connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: patterns.map((globPattern) => ({ globPattern })),
  })
}

const configNames = configPaths.map((each) => each.slice(each.lastIndexOf('/') + 1))

function isConfig(uri: string): boolean {
  return configNames.includes(nameOf(uri))
}
