import { type CodeAction, CodeActionKind, type Diagnostic, type TextEdit } from 'vscode-languageserver'
import { format } from '../../messages/format.js'
import type { Language } from '../../messages/language.js'
import { message } from '../../messages/message.js'
import type { EditorFinding, RangeEdit } from '../analyze.js'
import type { Places } from '../places.js'
import type { Member } from '../session.js'

/** All safe fixes of a document, on request or when it is saved. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.override-lint`

/**
 * The fix of a finding as an action, or null where there is none to be made. One that may change what the server
 * does says so in its title, and no editor makes it by itself.
 */
export function quickFix(
  finding: EditorFinding,
  shown: Diagnostic,
  places: Places,
  { document, project }: Member,
): CodeAction | null {
  const fix = finding.fix()
  if (fix === null || fix.safety === 'display') return null
  const edits = textEdits(fix.edits, places)
  if (edits.length === 0) return null
  const isSafe = fix.safety === 'safe'
  const title = isSafe ? fix.description : message('editor.unsafe', { fix: fix.description })
  return {
    title: format(title, project.language),
    kind: CodeActionKind.QuickFix,
    diagnostics: [shown],
    edit: { changes: { [document.uri]: edits } },
    ...(isSafe ? { isPreferred: true } : {}),
  }
}

/** All safe fixes at once; null where there are none. */
export function fixAll(
  edits: readonly RangeEdit[],
  places: Places,
  uri: string,
  language: Language,
): CodeAction | null {
  const changes = textEdits(edits, places)
  if (changes.length === 0) return null
  const title = format(message('editor.fixAll'), language)
  return { title, kind: fixAllKind, edit: { changes: { [uri]: changes } } }
}

/** An edit that removes a BOM changes nothing that an editor shows. */
function textEdits(edits: readonly RangeEdit[], places: Places): TextEdit[] {
  return edits
    .map(({ range, text }) => ({ range: places.range(range), newText: text }))
    .filter(({ range: { start, end }, newText }) => {
      const isEmpty = start.line === end.line && start.character === end.character
      return newText !== '' || !isEmpty
    })
}
