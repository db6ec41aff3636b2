import { message } from '../messages/message.js'
import type { Range } from '../source/span.js'
import { button, element, prose } from './element.js'
import { findingFix } from './fix.js'
import type { ShownFinding } from './page-report.js'
import type { Say } from './say.js'
import { heading } from './section.js'

/** What a finding asks of the page. */
export interface FindingActions {
  readonly select: (range: Range) => void
  /** Makes the fix of the finding with this key. */
  readonly apply: (key: string) => void
}

interface Card {
  readonly signature: string
  readonly node: HTMLElement
}

/** More places of one finding than these are counted. */
const mostRelated = 5

/** More findings than these are counted, not shown: nobody reads them, and each is a dozen elements. */
const mostCards = 200

/** The list of findings. A card whose finding is the same after an edit stays, with what is open in it. */
export class FindingList {
  readonly #place: HTMLElement
  #cards: ReadonlyMap<string, Card> = new Map()

  constructor(place: HTMLElement) {
    this.#place = place
  }

  show(findings: readonly ShownFinding[], notes: readonly string[], say: Say, actions: FindingActions): void {
    const cards = new Map<string, Card>()
    for (const finding of findings.slice(0, mostCards)) {
      const signature = JSON.stringify(finding)
      const before = this.#cards.get(finding.key)
      cards.set(
        finding.key,
        before?.signature === signature ? before : { signature, node: card(finding, say, actions) },
      )
    }
    this.#cards = cards
    if (findings.length === 0 && notes.length === 0) {
      this.#place.replaceChildren()
      return
    }
    const rest = findings.length - cards.size
    const last = rest > 0 ? [say(message('report.more', { count: rest })), ...notes] : notes
    const [list] = this.#place.getElementsByTagName('ol')
    const kept = list ?? element('ol', { class: 'findings' })
    const nodes = [...cards.values()].map(({ node }) => node)
    // What did not change keeps its place, so that the focus is not lost.
    if (nodes.length !== kept.children.length || nodes.some((node, at) => node !== kept.children[at]))
      kept.replaceChildren(...nodes)
    const title = heading(say(message('page.findings')), findings.length)
    const notesList = last.map((note) => element('p', { class: 'note' }, note))
    for (const other of [...this.#place.children]) if (other !== kept) other.remove()
    if (kept.parentElement === null) this.#place.append(kept)
    kept.before(title)
    kept.after(...notesList)
  }

  /** Sets off the cards of a line. */
  current(line: number): void {
    for (const { node } of this.#cards.values())
      node.classList.toggle('current', node.dataset['line'] === String(line))
  }

  /** Brings the first card of a line into view. */
  bring(line: number): void {
    this.current(line)
    const found = [...this.#cards.values()].find(({ node }) => node.dataset['line'] === String(line))
    found?.node.scrollIntoView({ block: 'nearest' })
  }
}

function card(finding: ShownFinding, say: Say, { select, apply }: FindingActions): HTMLElement {
  const { severity, severityWord, title, rule, url, range, related, fix } = finding
  const line = (at: Range) =>
    button(
      { class: 'line', 'aria-label': say(message('page.goToLine', { line: at.line })) },
      say(message('report.line', { line: at.line })),
      () => select(at),
    )
  return element(
    'li',
    { class: `finding ${severity}`, 'data-line': String(range.line) },
    element(
      'div',
      { class: 'head' },
      element('span', { class: `chip ${severity}` }, severityWord),
      line(range),
      element('a', { class: 'rule', href: url, target: '_blank', rel: 'noreferrer' }, rule),
    ),
    element('h4', {}, title),
    element('p', {}, ...prose(finding.message)),
    relatedPlaces(related, line, say),
    fix === null ? null : findingFix(fix, say, () => apply(finding.key)),
  )
}

function relatedPlaces(
  related: ShownFinding['related'],
  line: (range: Range) => HTMLElement,
  say: Say,
): HTMLElement | null {
  if (related.length === 0) return null
  const shown = related
    .slice(0, mostRelated)
    .map(({ range, message }) => element('li', {}, line(range), ' ', ...prose(message)))
  const more = related.length - mostRelated
  return element(
    'ul',
    { class: 'related' },
    ...shown,
    more > 0 ? element('li', {}, say(message('report.morePlaces', { count: more }))) : null,
  )
}
