import { message } from '../messages/message.js'
import { diffBlock } from './diff.js'
import { type Child, element, prose } from './element.js'
import type { ShownUpdate } from './page-report.js'
import type { Say } from './say.js'
import { heading } from './section.js'

/** What Bitwarden's own update does to the file: a sentence for each loss, and the diff, to be opened. */
export function updateSection({ sentences, diff }: ShownUpdate, say: Say): readonly Child[] {
  if (sentences.length === 0) return []
  const shown = sentences.map((sentence) => element('li', {}, ...prose(sentence)))
  return [
    heading(say(message('page.update'))),
    diff.length === 0 ? null : element('p', { class: 'quiet' }, ...prose(say(message('page.updateWhy')))),
    element('ul', { class: 'losses' }, ...shown),
    diff.length === 0
      ? null
      : element(
          'details',
          {},
          element('summary', {}, say(message('page.updateDiff'))),
          diffBlock(diff, say(message('page.updateDiff'))),
        ),
  ]
}
