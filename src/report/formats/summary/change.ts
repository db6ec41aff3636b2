import { escapeControls } from '../../../messages/escape-controls.js'
import { firstFew } from '../../../messages/first-few.js'
import { type Message, message } from '../../../messages/message.js'
import { printable, word } from '../../../messages/printable.js'
import { shownRelease } from '../../../settings/catalogue/release.js'
import type { FileChange } from '../../compare/change.js'
import type { LostFile } from '../../compare/lost-file.js'
import type { ReleaseChange } from '../../compare/release-change.js'
import type { FileReport, Report, ReportedFinding } from '../../report.js'
import { code, folded, link, plain } from './markdown.js'
import { type Page, severitySign } from './page.js'
import { afterText, stateText } from './readiness.js'
import { isWorthShowing } from './unchanged.js'

/**
 * What the change takes out of the check and turns off, then what it brings, fixes and leaves, file by file; the
 * sentences follow among all findings.
 */
export function* changeSection({ files }: Report, to: Page) {
  const { change } = to.options
  if (change === null) return
  yield ''
  yield `### ${to.say(message('summary.change'))}`
  yield* listed(message('summary.lost'), change.lost.map(lostLine), to)
  yield* listed(message('summary.turnsOff'), change.turnsOff, to)
  for (const release of change.releases ?? []) yield* releaseLines(release, to)
  if (to.detail === 'counts') return
  const changed = change.files.filter(isWorthShowing)
  if (changed.length === 0) {
    yield ''
    yield to.say(message('summary.nothingNew'))
  }
  const reports = new Map(files.map((file) => [file.path, file]))
  for (const fileChange of changed) {
    const file = reports.get(fileChange.path)
    if (file !== undefined) yield* fileSection(file, fileChange, to)
  }
}

function* releaseLines({ path, from, to: release, effects }: ReleaseChange, to: Page) {
  const of = { from: shownRelease(from), to: shownRelease(release), path: printable(escapeControls(path)) }
  yield ''
  yield `${to.say(message('release.title', of))}`
  yield ''
  for (const effect of effects) yield `- ${to.say(effect)}`
}

/** More of a list is in nobody's interest. */
const mostListed = 100

function* listed(title: Message, things: readonly Message[], to: Page) {
  if (things.length === 0) return
  yield ''
  yield `⚠️ **${to.say(title)}**`
  yield ''
  for (const line of firstFew(things, mostListed, (thing) => thing)) yield `- ${to.say(line)}`
}

function lostLine({ path, reason, to, was }: LostFile): Message {
  const why =
    reason === 'moved'
      ? message('change.moved', { to: printable(escapeControls(to ?? '')) })
      : message(`change.${reason}`)
  const of = { path: printable(escapeControls(path)), why }
  const features = was.readiness
    .filter(({ state }) => state !== 'obsolete' && state !== 'off')
    .map(({ feature }) => message('config.named', { name: word(feature) }))
  if (features.length === 0) return message('change.lostBare', of)
  return message('change.lost', { ...of, features: message('change.lostFeatures', { features }) })
}

function* fileSection(file: FileReport, change: FileChange, to: Page) {
  yield ''
  yield `${to.file(file.path)}${to.colon} ${beginning(change, to)}`
  if (change.base !== 'present') return
  yield ''
  for (const { feature, before, after } of change.features)
    if (before !== null && before !== after)
      yield `- ${plain(feature)}${to.colon} ${stateText(before, to)} → **${afterText(after, to)}**`
  for (const finding of change.added) yield `- ${foundLine(file, finding, to)}`
  for (const finding of change.fixed)
    yield `- ${to.say(message('summary.gone'))} ~~${ruleOf(finding)}~~${settingOf(finding)}`
  for (const finding of change.hidden)
    yield `- ${to.say(message('summary.hidden'))} ${ruleOf(finding)}${settingOf(finding)}`
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

function foundLine(file: FileReport, finding: ReportedFinding, to: Page): string {
  const { line } = finding.range
  const where = to.line(file.path, line, to.say(message('report.line', { line })))
  return `${severitySign[finding.severity]} ${where}${to.colon} ${ruleOf(finding)}${settingOf(finding)}`
}

function ruleOf({ rule, url }: ReportedFinding): string {
  return link(plain(rule), url)
}

function settingOf({ setting }: ReportedFinding): string {
  return setting === null ? '' : ` ${code(setting)}`
}
