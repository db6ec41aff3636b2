import data from '../../rules/pages.json' with { type: 'json' }

/** What a rule's page says: plain text, its paragraphs with a blank line between. */
export interface PageText {
  readonly group: string
  readonly why: string
  readonly fix: string
}

const pages: Readonly<Record<string, PageText | undefined>> = data

/** The words of a rule's page, which are English; null for a rule without one. */
export function pageOf(rule: string): PageText | null {
  return pages[rule] ?? null
}
