import { message } from '../../messages/message.js'
import { printable, word } from '../../messages/printable.js'
import { project } from '../../messages/project.js'
import { isChecked } from '../counts.js'
import type { Report } from '../report.js'
import type { Page } from './page.js'

const sign = { pass: '✅', fail: '❌', error: '❌' } as const

/** The first line a manager reads, then what was looked at, then what this change turns off. */
export function* verdictSection({ counts, files, verdict, failOn, serverVersion }: Report, to: Page) {
  yield `## ${sign[verdict]} ${to.say(message(`summary.${verdict}`, { title: word(project.title) }))}`
  yield ''
  const found = [
    message('report.errors', { count: counts.error }),
    message('report.warnings', { count: counts.warning }),
    message('report.notices', { count: counts.notice }),
    message('report.suppressed', { count: counts.suppressed }),
  ]
  const notChecked = files.filter((file) => !isChecked(file)).length
  const checked = [message('report.checked', { count: counts.files })]
  if (notChecked > 0) checked.push(message('report.notChecked', { count: notChecked }))
  yield `**${found.map(to.say).join(', ')}** · ${checked.map(to.say).join(', ')}`
  yield ''
  yield to.say(message('summary.judgedBy', { release: printable(serverVersion) }))
  if (failOn === 'never') yield to.say(message('summary.never'))
  yield* turnedOff(to)
  for (const note of to.options.notes) {
    yield ''
    yield to.say(note)
  }
}

function* turnedOff(to: Page) {
  const things = to.options.change?.turnsOff ?? []
  if (things.length === 0) return
  yield ''
  yield `⚠️ **${to.say(message('summary.turnsOff'))}**`
  yield ''
  for (const thing of things.slice(0, 100)) yield `- ${to.say(thing)}`
  if (things.length > 100) yield `- ${to.say(message('report.more', { count: things.length - 100 }))}`
}
