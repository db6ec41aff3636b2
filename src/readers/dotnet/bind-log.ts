import type { BindPlace } from './bind-place.js'
import type {
  BelowEffect,
  BindFailure,
  BindReport,
  ListReading,
  ScalarReading,
  SectionText,
} from './bind-report.js'

/** Notes in a report what the binder meets. */
export class BindLog<V> {
  readonly #report: BindReport<V>
  /** The failures of the element that is bound, or of the whole. */
  #failures: BindFailure<V>[]
  /** How many lists deep the binder is. */
  #depth = 0

  constructor(report: BindReport<V>) {
    this.#report = report
    this.#failures = report.failures
  }

  /** How many failures there are of the element that is bound, or of the whole. */
  get failureCount(): number {
    return this.#failures.length
  }

  /** What a failure does here. */
  get failureEffect(): BelowEffect {
    return this.#depth > 0 ? 'drops-element' : 'fails'
  }

  failure(failure: BindFailure<V>): void {
    this.#failures.push(failure)
  }

  scalar(reading: ScalarReading<V>): void {
    this.#report.scalars.push(reading)
  }

  list(reading: ListReading<V>): void {
    this.#report.lists.push(reading)
  }

  /** The text of a section, a list or a table; whether there is one that is not empty. */
  sectionText(
    { section, key }: BindPlace<V>,
    kind: SectionText<V>['kind'],
    effect: SectionText<V>['effect'],
  ): boolean {
    const text = section.text
    const variables = text?.entries.flatMap(({ variable }) => (variable === null ? [] : [variable])) ?? []
    if (variables.length > 0) this.#report.sectionTexts.push({ key, variables, kind, effect })
    return text?.text != null && !text.text.isEmpty
  }

  /** The variables below a value that is no section; none where there are none. */
  below({ section, key }: BindPlace<V>, effect: BelowEffect): void {
    if (!section.hasChildren) return
    const own = new Set(section.text?.entries.map(({ variable }) => variable))
    const variables = section.variables().filter((variable) => !own.has(variable))
    if (variables.length > 0) this.#report.below.push({ key, variables, effect })
  }

  /** What binding one element gives, with its failures, which are none of the whole. */
  element<T>(bind: () => T): { readonly outcome: T; readonly failures: readonly BindFailure<V>[] } {
    const outside = this.#failures
    const failures: BindFailure<V>[] = []
    this.#failures = failures
    this.#depth += 1
    const outcome = bind()
    this.#depth -= 1
    this.#failures = outside
    return { outcome, failures }
  }
}
