import { message } from '../../../messages/message.js'
import type { FeatureState, Readiness } from '../../../readiness/feature.js'
import type { FileChange } from '../../compare/change.js'
import type { FileReport, Report } from '../../report.js'
import { templatedText } from '../templated.js'
import { folded, table } from './markdown.js'
import { type Page, stateSign } from './page.js'

/** More tables than these are folded. */
const openTables = 3

/** A table a file: each feature, what it was before this change, and why it is not ready. */
export function* readinessSection({ files }: Report, unchanged: ReadonlySet<FileReport>, to: Page) {
  const shown = files.filter((file) => file.readiness.length > 0 && !unchanged.has(file))
  if (shown.length === 0) return
  yield ''
  yield `### ${to.say(message('summary.features'))}`
  for (const file of shown) {
    yield ''
    const lines = [...templatedLines(file, to), ...readinessTable(file, to)]
    if (shown.length > openTables) yield* folded(to.file(file.path), lines)
    else yield* [to.file(file.path), '', ...lines]
  }
}

function templatedLines(file: FileReport, to: Page): string[] {
  const text = templatedText(file)
  return text === null ? [] : [to.say(text), '']
}

function readinessTable(file: FileReport, to: Page): string[] {
  const change = to.options.change?.files.find(({ path }) => path === file.path)
  const head = [message('report.feature'), message('report.state'), message('report.why')].map(to.say)
  return table(
    head,
    file.readiness.map((readiness) => [
      readiness.feature,
      stateCell(readiness, change, to),
      whyCell(file, readiness, to),
    ]),
  )
}

function stateCell({ feature, state }: Readiness, change: FileChange | undefined, to: Page): string {
  const before = change?.features.find((changed) => changed.feature === feature)?.before ?? null
  if (before === null || before === state) return stateText(state, to)
  return `${stateText(before, to)} → **${stateText(state, to)}**`
}

/** A feature's state as a sign and its word. */
export function stateText(state: FeatureState, to: Page): string {
  return `${stateSign[state]} ${to.say(message(`state.${state}`))}`
}

/** A feature's state after the change, also of a file that is no longer checked. */
export function afterText(state: FeatureState | 'not-checked', to: Page): string {
  return state === 'not-checked' ? `❔ ${to.say(message('summary.notChecked'))}` : stateText(state, to)
}

function whyCell(file: FileReport, { reason, line }: Readiness, to: Page): string {
  const why = reason === null ? '' : to.say(reason)
  if (line === null) return why
  const where = to.line(file.path, line, to.say(message('report.line', { line })))
  return why === '' ? where : `${why} (${where})`
}
