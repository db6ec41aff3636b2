import { message } from '../messages/message.js'
import { diffBlock } from './diff.js'
import { button, type Child, element, prose } from './element.js'
import type { ShownFix } from './page-report.js'
import type { Say } from './say.js'

/** Makes a fix in the text as it is by then, which may be another one than the report's. */
export type Apply = () => void

/** What a finding's fix does; its diff and the button that makes it are below, to be opened. */
export function findingFix(fix: ShownFix, say: Say, apply: Apply): HTMLElement {
  const words = fix.descriptions.flatMap(prose)
  if (fix.safety === 'display') return element('p', { class: 'fix' }, ...words)
  const safety = element('span', { class: `tag ${fix.safety}` }, say(message(`page.${fix.safety}`)))
  return openable([...words, ' ', safety], fix, say, () => say(message('page.apply')), apply)
}

/** The same for all safe fixes of a file together. */
export function safeFixes(fix: ShownFix, say: Say, apply: Apply): HTMLElement {
  const count = fix.descriptions.length
  const summary = [say(message('page.safeFixes', { count }))]
  return openable(summary, fix, say, (count) => say(message('page.applyAll', { count })), apply)
}

/** The diff is worked out when it is first looked at. */
function openable(
  summary: readonly Child[],
  fix: ShownFix,
  say: Say,
  label: (count: number) => string,
  apply: Apply,
): HTMLElement {
  const body = element('div', { class: 'change' })
  const details = element('details', { class: 'fix' }, element('summary', {}, ...summary), body)
  details.addEventListener('toggle', () => {
    if (!details.open || body.hasChildNodes()) return
    const change = fix.change()
    if (change === null) return
    body.append(
      diffBlock(change.diff, say(message('page.change'))),
      button({ class: 'primary' }, label(change.count), apply),
    )
  })
  return details
}
