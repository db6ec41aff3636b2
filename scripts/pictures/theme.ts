/** GitHub's colours, by what they are for (primer/primitives, its light and dark themes). */
export interface Colors {
  readonly scheme: 'light' | 'dark'
  readonly page: string
  readonly text: string
  readonly quiet: string
  readonly line: string
  readonly box: string
  readonly link: string
  readonly added: string
  readonly addedNumber: string
  readonly removed: string
  readonly removedNumber: string
  readonly red: string
  readonly green: string
  readonly yellow: string
  readonly blue: string
}

export const themes: Readonly<Record<'light' | 'dark', Colors>> = {
  light: {
    scheme: 'light',
    page: '#ffffff',
    text: '#1f2328',
    quiet: '#59636e',
    line: '#d1d9e0',
    box: '#f6f8fa',
    link: '#0969da',
    added: '#dafbe1',
    addedNumber: '#aceebb',
    removed: '#ffebe9',
    removedNumber: '#ffcecb',
    red: '#d1242f',
    green: '#1a7f37',
    yellow: '#9a6700',
    blue: '#0969da',
  },
  dark: {
    scheme: 'dark',
    page: '#0d1117',
    text: '#f0f6fc',
    quiet: '#9198a1',
    line: '#3d444d',
    box: '#151b23',
    link: '#4493f8',
    added: '#12261e',
    addedNumber: '#1c4428',
    removed: '#25171c',
    removedNumber: '#542426',
    red: '#f85149',
    green: '#3fb950',
    yellow: '#d29922',
    blue: '#4493f8',
  },
}

/** What a page is drawn from: colours are `var(--name)`. */
export interface Page {
  readonly html: string
  /** In CSS pixels. */
  readonly width: number
}

/** Text as itself in HTML. */
export function asHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
