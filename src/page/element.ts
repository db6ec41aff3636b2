/** What may stand in an element: nodes, and texts, which never become markup. */
export type Child = Node | string | null

/** The attributes of an element by their names; `null` leaves one out. */
type Attributes = Readonly<Record<string, string | null>>

/** Makes an element. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(name, value)
  made.append(...children.filter((child) => child !== null))
  return made
}

/** A button that does something. */
export function button(attributes: Attributes, label: Child, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, label)
  made.addEventListener('click', act)
  return made
}

/** The element of an id, which the page has; fails where it has none of this type. */
export function byId<E extends HTMLElement>(id: string, type: new () => E): E {
  const found = document.getElementById(id)
  if (!(found instanceof type)) throw new Error(`the page has no ${type.name} #${id}`)
  return found
}

/** A sentence, with what stands between backticks as code that may wrap behind its underscores. */
export function prose(sentence: string): Node[] {
  return sentence
    .split('`')
    .map((part, index) =>
      index % 2 === 0
        ? document.createTextNode(part)
        : element(
            'code',
            {},
            ...part.split(/(?<=__)/).flatMap((piece, at) => (at === 0 ? [piece] : [element('wbr'), piece])),
          ),
    )
}
