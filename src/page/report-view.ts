import { button, byId, element } from './element.js'
import { featureTable } from './features.js'
import { type FindingActions, FindingList } from './findings.js'
import { safeFixes } from './fix.js'
import type { PageReport } from './page-report.js'
import type { Say } from './say.js'
import { fill } from './section.js'
import { updateSection } from './update.js'
import { verdictCard } from './verdict.js'

/** What the report asks of the page. */
interface Actions extends FindingActions {
  readonly applySafe: () => void
}

/** The report beside the text. */
export class ReportView {
  readonly #actions: Actions
  readonly #verdict = byId('verdict', HTMLElement)
  readonly #done = byId('done', HTMLElement)
  readonly #safe = byId('safe', HTMLElement)
  readonly #features = byId('features', HTMLElement)
  readonly #update = byId('update', HTMLElement)
  readonly #empty = byId('empty', HTMLElement)
  readonly #findings = new FindingList(byId('findings', HTMLElement))

  constructor(actions: Actions) {
    this.#actions = actions
  }

  show(analysis: PageReport, say: Say): void {
    const { verdict, about, counts, findings, notes, features, update, safe } = analysis
    const { select, applySafe } = this.#actions
    const goTo = (line: number) => select({ line, column: 1, endLine: line, endColumn: 1 })
    this.#empty.hidden = true
    fill(this.#verdict, { verdict, about, counts }, () => [verdictCard(analysis, say)])
    // Its diff has line numbers.
    const lines = findings.map(({ range }) => range.line)
    fill(this.#safe, { safe, lines }, () => (safe === null ? [] : [safeFixes(safe, say, applySafe)]))
    this.#findings.show(findings, notes, say, this.#actions)
    fill(this.#features, features, () => featureTable(features, say, goTo))
    fill(this.#update, update, () => updateSection(update, say))
  }

  clear(): void {
    for (const place of [this.#verdict, this.#safe, this.#features, this.#update]) fill(place, null, () => [])
    this.#findings.show([], [], () => '', this.#actions)
    this.#empty.hidden = false
  }

  /** Says what was done, with the way back where there is one, which gets the focus. */
  done(sentence: string, undo: { readonly label: string; readonly act: () => void } | null = null): void {
    const way = undo === null ? null : button({}, undo.label, undo.act)
    this.#done.replaceChildren(element('p', {}, sentence), ...(way === null ? [] : [way]))
    way?.focus()
  }

  /** What was done before is no matter of the text as it is now. */
  forget(): void {
    this.#done.replaceChildren()
  }

  current(line: number): void {
    this.#findings.current(line)
  }

  bring(line: number): void {
    this.#findings.bring(line)
  }
}
