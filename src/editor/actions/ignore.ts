import type { WorkspaceEdit } from 'vscode-languageserver'
import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type Range,
  type TextEdit,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { format } from '../../messages/format.js'
import { type Message, message } from '../../messages/message.js'
import { printable } from '../../messages/printable.js'
import { literal } from '../../policy/glob.js'
import type { EditorFinding } from '../analyze.js'
import type { Client } from '../client.js'
import { uriOf } from '../file-uri.js'
import type { Member } from '../session.js'
import { withIgnore } from './config-edit.js'

/** The server's command that shows the reason just written, for the user to say why. */
export const showReasonCommand = 'override-lint.showReason'

/** A config as it stands in the editor or on disk. */
export interface ConfigText {
  readonly location: string
  /** As messages name it. */
  readonly name: string
  /** Null where there is none yet. */
  readonly text: string | null
  /** The editor's URI and version, where it is open there. */
  readonly open: { readonly uri: string; readonly version: number } | null
}

/**
 * An action that ignores a finding: an entry in the config with this rule, file and setting, and a reason for the
 * user to put into words. Null where the config is none that can be added to.
 */
export function ignoreAction(
  { rule, setting }: EditorFinding,
  shown: Diagnostic,
  { path, project }: Member,
  config: ConfigText,
  client: Client,
): CodeAction | null {
  const say = (text: Message) => format(text, project.language)
  const reason = say(message('editor.reason'))
  const files = literal(path)
  const item = { rule, files, ...(setting === null ? {} : { setting }), reason }
  const edited = withIgnore(config.text ?? '', item)
  if (edited === null) return null
  const uri = config.open?.uri ?? uriOf(config.location)
  const after = TextDocument.create(uri, 'yaml', 0, edited.text)
  const selection = { start: after.positionAt(edited.reason.start), end: after.positionAt(edited.reason.end) }
  const place = printable(config.name)
  const title =
    setting === null
      ? message('editor.ignore', { rule, path: place })
      : message('editor.ignoreSetting', { rule, setting, path: place })
  return {
    title: say(title),
    kind: CodeActionKind.QuickFix,
    diagnostics: [shown],
    edit: editOf(config, uri, edited.text, client),
    ...(client.showsDocuments
      ? { command: { title: say(title), command: showReasonCommand, arguments: [uri, selection] } }
      : {}),
  }
}

function editOf(
  { text, open }: ConfigText,
  uri: string,
  after: string,
  { versionedEdits, createsFiles }: Client,
): WorkspaceEdit {
  const edit = smallestEdit(text ?? '', after)
  if (!versionedEdits) return { changes: { [uri]: [edit] } }
  const change = { textDocument: { uri, version: open?.version ?? null }, edits: [edit] }
  if (text !== null || !createsFiles) return { documentChanges: [change] }
  const create = { kind: 'create' as const, uri, options: { ignoreIfExists: true } }
  return { documentChanges: [create, change] }
}

/** One edit of whole lines: what both texts begin and end with is left out. */
function smallestEdit(before: string, after: string): TextEdit {
  const document = TextDocument.create('', 'yaml', 0, before)
  const [old, made] = [before.split(/(?<=\n)/), after.split(/(?<=\n)/)]
  let first = 0
  while (first < old.length && old[first] === made[first]) first += 1
  let last = 0
  while (last < Math.min(old.length, made.length) - first && old.at(-1 - last) === made.at(-1 - last))
    last += 1
  const start = old.slice(0, first).join('').length
  const end = before.length - old.slice(old.length - last).join('').length
  const range: Range = { start: document.positionAt(start), end: document.positionAt(end) }
  return { range, newText: made.slice(first, made.length - last).join('') }
}
