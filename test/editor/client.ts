import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type {
  ClientCapabilities,
  CodeAction,
  CompletionItem,
  Diagnostic,
  DocumentSymbol,
  Hover,
  InitializeResult,
  Position,
  ProtocolConnection,
  PublishDiagnosticsParams,
  Range,
} from 'vscode-languageserver-protocol'
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node'
import { program } from '../cli/run.js'

/** What VS Code says of itself, as far as the server asks. */
export const able: ClientCapabilities = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true, versionSupport: true },
    completion: { completionItem: { snippetSupport: true } },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
  workspace: {
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
  window: { showDocument: { support: true } },
}

export interface Start {
  readonly capabilities?: ClientCapabilities
  readonly locale?: string
  readonly initializationOptions?: unknown
}

/** A language client that talks to the program over its standard streams, as an editor does. */
export class EditorClient {
  readonly #process: ChildProcess
  readonly #folder: string
  readonly #connection: ProtocolConnection
  readonly #versions = new Map<string, number>()
  readonly #published = new Map<string, PublishDiagnosticsParams>()
  readonly #waiting = new Set<() => void>()
  readonly exited: Promise<number | null>
  /** What the server asked the client to show or register. */
  readonly asked: { readonly method: string; readonly params: unknown }[] = []
  /** Every byte that came from the server, standard error included. */
  heard = ''
  abilities: InitializeResult | undefined

  private constructor(folder: string) {
    this.#folder = folder
    this.#process = spawn(process.execPath, [program, 'lsp', '--stdio'], { cwd: folder, stdio: 'pipe' })
    const { stdin, stdout, stderr } = this.#process
    if (stdin === null || stdout === null || stderr === null) throw new Error('no pipes')
    this.exited = new Promise((resolve) => this.#process.on('exit', resolve))
    for (const stream of [stdout, stderr])
      stream.on('data', (bytes: Buffer) => (this.heard += bytes.toString()))
    this.#connection = createProtocolConnection(
      new StreamMessageReader(stdout),
      new StreamMessageWriter(stdin),
    )
    this.#connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.#published.set(params.uri, params)
      for (const check of this.#waiting) check()
    })
    const answers = { 'window/showDocument': { success: true }, 'client/registerCapability': null }
    for (const [method, answer] of Object.entries(answers))
      this.#connection.onRequest(method, (params: unknown) => {
        this.asked.push({ method, params })
        return answer
      })
    this.#connection.listen()
  }

  /** Starts the server for a folder that is open as the workspace. */
  static async start(folder: string, { capabilities = able, locale = 'en', ...more }: Start = {}) {
    const client = new EditorClient(folder)
    const uri = pathToFileURL(folder).href
    const params = {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'folder' }],
      capabilities,
      locale,
      ...more,
    }
    client.abilities = await client.#connection.sendRequest<InitializeResult>('initialize', params)
    await client.notify('initialized', {})
    return client
  }

  uri(name: string): string {
    return /^\w+:/.test(name) ? name : pathToFileURL(path.join(this.#folder, name)).href
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.#connection.sendNotification(method, params)
  }

  request<Result>(method: string, params: unknown): Promise<Result> {
    return this.#connection.sendRequest<Result>(method, params)
  }

  /** Opens a document and gives what is found in it. */
  async open(name: string, text: string, languageId = 'properties'): Promise<readonly Diagnostic[]> {
    await this.openQuietly(name, text, languageId)
    return this.found(name)
  }

  /** Opens a document without waiting for anything. */
  openQuietly(name: string, text: string, languageId = 'properties'): Promise<void> {
    const uri = this.uri(name)
    this.#versions.set(uri, 1)
    return this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } })
  }

  /** Replaces a range, as typing does, and gives what is found then. */
  async change(name: string, range: Range, text: string): Promise<readonly Diagnostic[]> {
    const uri = this.uri(name)
    const version = (this.#versions.get(uri) ?? 0) + 1
    this.#versions.set(uri, version)
    await this.notify('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range, text }],
    })
    return this.found(name)
  }

  /** What was last published of the present version of a document. */
  async found(name: string): Promise<readonly Diagnostic[]> {
    const uri = this.uri(name)
    return this.until(() => {
      const published = this.#published.get(uri)
      const current = this.#versions.get(uri)
      return published && (published.version === undefined || published.version === current)
        ? published.diagnostics
        : undefined
    })
  }

  /** What was last published of a document, whatever its version; undefined where nothing was. */
  shown(name: string): readonly Diagnostic[] | undefined {
    return this.#published.get(this.uri(name))?.diagnostics
  }

  /** Opens a document and gives what is found once there are so many findings, or after some seconds. */
  async openFor(name: string, text: string, count: number): Promise<readonly Diagnostic[]> {
    await this.open(name, text)
    const timeout = new Promise((resolve) => setTimeout(resolve, 5000).unref())
    // What several files show is found a moment later.
    await Promise.race([timeout, this.until(() => this.shown(name)?.length === count || undefined)])
    return this.shown(name) ?? []
  }

  /** Waits until something published makes a question have an answer. */
  until<T>(ask: () => T | undefined): Promise<T> {
    return new Promise((resolve) => {
      const check = () => {
        const answer = ask()
        if (answer === undefined) return
        this.#waiting.delete(check)
        resolve(answer)
      }
      this.#waiting.add(check)
      check()
    })
  }

  hover(name: string, line: number, character: number): Promise<Hover | null> {
    return this.request('textDocument/hover', this.#at(name, { line, character }))
  }

  complete(name: string, line: number, character: number): Promise<readonly CompletionItem[]> {
    return this.request('textDocument/completion', this.#at(name, { line, character }))
  }

  symbols(name: string): Promise<readonly DocumentSymbol[]> {
    return this.request('textDocument/documentSymbol', { textDocument: { uri: this.uri(name) } })
  }

  actions(
    name: string,
    range: Range,
    only?: readonly string[],
    diagnostics: readonly Diagnostic[] = this.shown(name) ?? [],
  ): Promise<readonly CodeAction[]> {
    const context = { diagnostics, ...(only ? { only } : {}) }
    return this.request('textDocument/codeAction', { textDocument: { uri: this.uri(name) }, range, context })
  }

  /** Ends the server as an editor does, and gives its exit code. */
  async end(): Promise<number | null> {
    await this.request('shutdown', undefined)
    await this.notify('exit', undefined)
    return this.exited
  }

  /** Ends the server whatever it does. */
  kill(): void {
    this.#connection.dispose()
    this.#process.kill()
  }

  #at(name: string, position: Position) {
    return { textDocument: { uri: this.uri(name) }, position }
  }
}
