import { TextDocument } from 'vscode-languageserver-textdocument'
import { analyze as analyzeForEditor } from '../../../src/editor/analyze.js'
import type { Client } from '../../../src/editor/client.js'
import { diagnosticsOf } from '../../../src/editor/diagnostics.js'
import { hoverAt } from '../../../src/editor/hover.js'
import { Project } from '../../../src/editor/project.js'
import type { JudgedDocument } from '../../../src/editor/session.js'
import { symbolsOf } from '../../../src/editor/symbols.js'
import type { Source } from '../../../src/lint.js'
import { format } from '../../../src/messages/format.js'
import { analyze as analyzeForPage } from '../../../src/page/analyze.js'
import { lineFeed } from '../../../src/source/characters.js'
import { rawText } from '../../../src/source/text.js'
import { policy } from './surfaces.js'

const client = { relatedPlaces: true, markdown: true, snippets: true } as Client

/** What the editor and the page show of files: all that is said, not the text they hold themselves. */
export async function editorAndPage(sources: readonly Source[]): Promise<ReadonlyMap<string, string>> {
  const project = await Project.alone('en')
  return new Map([
    ['editor', sources.map((source) => editorOf(source, project)).join('\n')],
    ['page', sources.map(pageOf).join('\n')],
  ])
}

function editorOf(source: Source, project: Project): string {
  const { path, text } = source
  if (text === null) return ''
  const analysis = analyzeForEditor([source], policy).get(path) ?? null
  const document = TextDocument.create(`untitled:${path}`, 'env', 1, rawText(text))
  const judged = { member: { document, project, path, source }, analysis } as JudgedDocument
  const positions = [0, ...lineStarts(document.getText())].map((offset) => document.positionAt(offset))
  return JSON.stringify([
    diagnosticsOf(judged, client),
    symbolsOf(judged),
    positions.map((position) => hoverAt(judged, position, client)),
    (analysis?.findings ?? []).map((finding) => {
      const fix = finding.fix()
      return fix && [format(fix.description, 'en'), fix.edits]
    }),
    analysis?.safeFixes(),
  ])
}

function lineStarts(text: string): number[] {
  return [...text].flatMap((character, at) => (character.charCodeAt(0) === lineFeed ? [at + 1] : []))
}

function pageOf({ path, text }: Source): string {
  if (text === null) return ''
  const report = analyzeForPage({ name: path, text }, 'en')
  const diffs = [...report.findings.map(({ fix }) => fix), report.safe].map((fix) => fix?.change()?.diff)
  return JSON.stringify([report, diffs])
}
