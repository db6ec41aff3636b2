import { message } from '../../../messages/message.js'
import { printable, word } from '../../../messages/printable.js'
import { project } from '../../../messages/project.js'
import type { Report } from '../../report.js'
import { outcome } from '../../verdict.js'
import { tally } from '../tally.js'
import { plain } from './markdown.js'
import type { Page } from './page.js'

const sign = { pass: '✅', fail: '❌', error: '❌', none: '⚪' } as const

/** The first line a manager reads, then what was looked at, then what else must be known. */
export function* verdictSection(report: Report, to: Page) {
  const { failOn, serverVersion } = report
  const verdict = outcome(report)
  yield `## ${sign[verdict]} ${to.say(message(`summary.${verdict}`, { title: word(project.title) }))}`
  yield ''
  yield `**${plain(tally(report, to.options.language))}**`
  yield ''
  yield to.say(message('summary.judgedBy', { release: printable(serverVersion) }))
  if (failOn === 'never') yield to.say(message('summary.never'))
  for (const note of to.options.notes) {
    yield ''
    yield to.say(note)
  }
}
