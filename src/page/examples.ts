import { button, byId, element } from './element.js'

/** An example, as `scripts/page/examples.ts` puts it into the page. */
export interface Example {
  /** The key of its label. */
  readonly label: string
  readonly name: string
  readonly text: string
}

/** A button for each example that the page has in it; their labels are filled in with the language. */
export function showExamples(load: (example: Example) => void): void {
  const data = document.getElementById('examples-data')?.textContent ?? '[]'
  const examples: readonly Example[] = JSON.parse(data)
  byId('examples', HTMLElement).append(
    ...examples.map((example) =>
      button({}, element('span', { 'data-text': example.label }), () => load(example)),
    ),
  )
}
