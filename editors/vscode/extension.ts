import type { ExtensionContext } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'

/** Every document that may be one of ours; which are is the server's to say, as it is on the command line. */
const documentSelector = [
  ...['**/*.env', '**/*.env.*', '**/.env*'].map((pattern) => ({ scheme: 'file', pattern })),
  ...['dotenv', 'properties'].map((language) => ({ scheme: 'untitled', language })),
  // The config: what is written there counts before it is saved.
  { scheme: 'file', pattern: '**/{.,}override-lint.yml' },
]

let client: LanguageClient | undefined

/** Starts the language server that is packed with the extension, on the Node that VS Code brings. */
export async function activate(context: ExtensionContext): Promise<void> {
  const server = {
    command: process.execPath,
    args: [context.asAbsolutePath('server/index.js'), 'lsp'],
    transport: TransportKind.stdio,
    options: { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } },
  }
  client = new LanguageClient('override-lint', 'Override lint', server, {
    documentSelector,
    initializationOptions: { suggestCommand: 'editor.action.triggerSuggest' },
  })
  await client.start()
}

export function deactivate(): Promise<void> | undefined {
  return client?.stop()
}
