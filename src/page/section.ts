import { type Child, element } from './element.js'

const shown = new WeakMap<HTMLElement, string>()

/**
 * Fills a part of the page unless it shows the same already: at each key most of the report stays as it is, with
 * what is open in it and where the focus is.
 */
export function fill(place: HTMLElement, content: unknown, make: () => readonly Child[]): void {
  const signature = JSON.stringify(content)
  if (shown.get(place) === signature) return
  shown.set(place, signature)
  const open = place.querySelector('details')?.open ?? false
  place.replaceChildren(...make().filter((child) => child !== null))
  const details = place.querySelector('details')
  if (details !== null) details.open = open
}

/** The heading of a part of the report. */
export function heading(text: string, count: number | null = null): HTMLElement {
  return element('h3', {}, text, count === null ? null : element('span', { class: 'count' }, String(count)))
}
