import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { attempt } from '../../files/attempt.js'
import { configPaths } from '../../files/config.js'
import { type Client, wants } from '../client.js'
import { diagnostic } from '../diagnostics.js'
import { locationOf } from '../file-uri.js'
import { meet, Places } from '../places.js'
import type { JudgedDocument } from '../session.js'
import { type ConfigText, ignoreAction } from './ignore.js'
import { fixAll, fixAllKind, quickFix } from './quick-fix.js'

/** What can be done about the findings in a range: fixes, safe ones first, and an `ignore` for each. */
export function codeActionsFor(
  { member, analysis }: JudgedDocument,
  { range, context }: CodeActionParams,
  documents: readonly TextDocument[],
  client: Client,
): CodeAction[] {
  if (analysis === null || !client.codeActions) return []
  const { document, project, location } = member
  const places = new Places(document)
  const actions: CodeAction[] = []
  if (wants(context.only, CodeActionKind.QuickFix)) {
    const here = analysis.findings.filter((finding) => meet(places.range(finding.range), range))
    const shown = here.map((finding) => {
      const own = diagnostic(finding, document.uri, places, client, project.language)
      return { finding, shown: context.diagnostics.find((given) => isSame(given, own)) ?? own }
    })
    const fixes = shown.flatMap(({ finding, shown }) => quickFix(finding, shown, places, member) ?? [])
    actions.push(
      ...fixes.filter(({ isPreferred }) => isPreferred),
      ...fixes.filter((fix) => !fix.isPreferred),
    )
    const config = location === null ? null : configOf(project.root, documents)
    if (config !== null)
      actions.push(
        ...shown.flatMap(({ finding, shown }) => ignoreAction(finding, shown, member, config, client) ?? []),
      )
  }
  if (wants(context.only, fixAllKind)) {
    const action = fixAll(analysis.safeFixes(), places, document.uri, project.language)
    if (action !== null) actions.push(action)
  }
  return actions
}

function isSame(given: Diagnostic, own: Diagnostic): boolean {
  return (
    given.code === own.code &&
    given.message === own.message &&
    given.range.start.line === own.range.start.line
  )
}

/** The project's config, as the editor has it where it is open there; null where it cannot be read. */
function configOf(root: string, documents: readonly TextDocument[]): ConfigText | null {
  for (const name of configPaths) {
    const location = path.join(root, name)
    const open = documents.find(({ uri }) => locationOf(uri) === location)
    if (open !== undefined) return { location, name, text: open.getText(), open }
    if (existsSync(location)) return onDisk(location, name)
  }
  const [name] = configPaths
  return { location: path.join(root, name), name, text: null, open: null }
}

function onDisk(location: string, name: string): ConfigText | null {
  const text = attempt(() => readFileSync(location, 'utf8'))
  return text === null ? null : { location, name, text, open: null }
}
