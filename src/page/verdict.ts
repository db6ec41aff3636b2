import { message } from '../messages/message.js'
import { element } from './element.js'
import type { PageReport } from './page-report.js'
import type { Say } from './say.js'

const signs: Readonly<Record<PageReport['verdict'], string>> = { pass: '✓', fail: '✗', unchecked: '?' }

/** The verdict with what was found, and what the file was taken for. */
export function verdictCard(analysis: PageReport, say: Say): HTMLElement {
  const { verdict, about, counts } = analysis
  const found =
    counts.length === 0
      ? [element('span', {}, say(message('page.nothing')))]
      : counts.map(({ severity, text }) => element('span', { class: `chip ${severity}` }, text))
  return element(
    'div',
    { class: `verdict ${verdict}` },
    element('span', { class: 'sign', 'aria-hidden': 'true' }, signs[verdict]),
    element(
      'div',
      {},
      element(
        'p',
        { class: 'result' },
        element('strong', {}, verdictWord(analysis, say)),
        ...(verdict === 'unchecked' ? [] : found),
      ),
      element('p', { class: 'about' }, about),
    ),
  )
}

/** The verdict and the numbers as one sentence, for those who hear it. */
export function verdictSentence(analysis: PageReport, say: Say): string {
  const { counts } = analysis
  const found = counts.length === 0 ? [say(message('page.nothing'))] : counts.map(({ text }) => text)
  return `${verdictWord(analysis, say)}${say(message('report.colon'))} ${found.join(', ')}`
}

function verdictWord({ verdict }: PageReport, say: Say): string {
  if (verdict === 'unchecked') return say(message('report.notCheckedTitle'))
  return say(message(verdict === 'pass' ? 'page.passes' : 'page.fails'))
}
