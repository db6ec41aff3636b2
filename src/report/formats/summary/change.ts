import { message } from '../../../messages/message.js'
import type { Finding } from '../../../rules/finding.js'
import { ruleUrl } from '../../../rules/url.js'
import type { FileChange } from '../../compare/change.js'
import { place } from '../../place.js'
import type { FileReport, Report } from '../../report.js'
import { code, folded, link, plain } from './markdown.js'
import { type Page, severitySign } from './page.js'
import { stateText } from './readiness.js'

/** What the change brings, fixes and leaves, file by file; the sentences follow among all findings. */
export function* changeSection({ files }: Report, to: Page) {
  const { change } = to.options
  if (change === null || to.detail === 'counts') return
  yield ''
  yield `### ${to.say(message('summary.change'))}`
  const told = change.files.filter(isWorthTelling)
  if (told.length === 0) {
    yield ''
    yield to.say(message('summary.nothingNew'))
  }
  const reports = new Map(files.map((file) => [file.path, file]))
  for (const fileChange of told) {
    const file = reports.get(fileChange.path)
    if (file !== undefined) yield* fileSection(file, fileChange, to)
  }
}

function isWorthTelling({ base, added, fixed, features }: FileChange): boolean {
  const turned = features.some(({ before, after }) => before !== after)
  return base !== 'present' || added.length > 0 || fixed.length > 0 || turned
}

function* fileSection(file: FileReport, change: FileChange, to: Page) {
  yield ''
  yield `${to.file(file.path)}${to.colon} ${beginning(change, to)}`
  if (change.base !== 'present') return
  yield ''
  for (const { feature, before, after } of change.features)
    if (before !== null && before !== after)
      yield `- ${plain(feature)}${to.colon} ${stateText(before, to)} → **${stateText(after, to)}**`
  for (const finding of change.added) yield `- ${foundLine(file, finding, to)}`
  for (const finding of change.fixed)
    yield `- ${to.say(message('summary.gone'))} ~~${ruleOf(finding)}~~${settingOf(finding)}`
  if (change.unchanged.length === 0 || to.detail !== 'everything') return
  yield ''
  const title = to.say(message('summary.unchanged', { count: change.unchanged.length }))
  yield* folded(
    title,
    change.unchanged.map((finding) => `- ${foundLine(file, finding, to)}`),
  )
}

function beginning({ base, added, fixed, unchanged }: FileChange, to: Page): string {
  if (base === 'absent') return to.say(message('summary.fileAdded'))
  if (base === 'unknown') return to.say(message('summary.baseUnknown'))
  const counts = [
    message('summary.added', { count: added.length }),
    message('summary.fixed', { count: fixed.length }),
    message('summary.unchanged', { count: unchanged.length }),
  ]
  return counts.map(to.say).join(', ')
}

function foundLine(file: FileReport, finding: Finding, to: Page): string {
  const { line } = place(file, finding.at)
  const where = to.line(file.path, line, to.say(message('report.line', { line })))
  return `${severitySign[finding.severity]} ${where}${to.colon} ${ruleOf(finding)}${settingOf(finding)}`
}

function ruleOf({ rule }: Finding): string {
  return link(plain(rule), ruleUrl(rule))
}

function settingOf({ setting }: Finding): string {
  return setting === null ? '' : ` ${code(setting)}`
}
