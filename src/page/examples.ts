import { button, byId, element } from './element.js'

/** An example, as `scripts/page/examples.ts` puts it into the page. */
export interface Example {
  /** The key of its label. */
  readonly label: string
  readonly name: string
  readonly text: string
}

/** Those that the page has in it. */
export function examples(): readonly Example[] {
  return JSON.parse(document.getElementById('examples-data')?.textContent ?? '[]')
}

/** A button for each example; their labels are filled in with the language. */
export function showExamples(load: (example: Example) => void): void {
  byId('examples', HTMLElement).append(
    ...examples().map((example) =>
      button({}, element('span', { 'data-text': example.label }), () => load(example)),
    ),
  )
}
