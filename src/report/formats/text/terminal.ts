import { format } from '../../../messages/format.js'
import type { Language } from '../../../messages/language.js'
import type { Message } from '../../../messages/message.js'
import type { Severity } from '../../../messages/severity.js'
import type { FeatureState } from '../../../readiness/feature.js'
import { mask } from '../../../source/value.js'
import { wrap } from '../width.js'

export interface TextOptions {
  readonly language: Language
  readonly color: boolean
  /** Rule names lead to their pages (OSC 8). */
  readonly hyperlinks: boolean
  /** For terminals that do not show UTF-8: frames and masks in ASCII. */
  readonly ascii: boolean
  /** Columns of the terminal; a width to read well where there is none. */
  readonly width: number
}

/** What the text is written to: a language, a width, and what it can show. */
export interface Terminal {
  readonly width: number
  readonly glyphs: Glyphs
  readonly paint: Paint
  say(message: Message): string
  link(text: string, url: string): string
  /** Wrapped lines of a sentence, its `code` set off. */
  prose(text: string, columns: number): string[]
}

/** What the options ask of a terminal; below 40 columns it is not wrapped any narrower. */
export function terminal(options: TextOptions): Terminal {
  const paint = painter(options.color)
  return {
    width: Math.max(40, options.width),
    glyphs: options.ascii ? ascii : unicode,
    paint,
    say: (message) => format(message, options.language),
    link: (text, url) => (options.hyperlinks ? `\x1b]8;;${url}\x1b\\${text}\x1b]8;;\x1b\\` : text),
    prose: (text, columns) => emphasizeCode(wrap(text, columns), paint),
  }
}

/** SGR codes (ECMA-48): what switches a style on, and what switches just that off again. */
const styles = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
} as const
type Style = keyof typeof styles

/** Sets a text in styles, or leaves it as it is. */
type Paint = (text: string, ...names: readonly Style[]) => string

function painter(color: boolean): Paint {
  if (!color) return (text) => text
  return (text, ...names) =>
    names.reduce((inner, name) => `\x1b[${styles[name][0]}m${inner}\x1b[${styles[name][1]}m`, text)
}

export const severityStyle: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  notice: 'blue',
}

export const stateStyle: Readonly<Record<FeatureState, Style>> = {
  ready: 'green',
  off: 'dim',
  broken: 'red',
  unknown: 'yellow',
  obsolete: 'dim',
}

/** The signs that frames and tables are made of. */
interface Glyphs {
  readonly bar: string
  readonly gap: string
  readonly primary: string
  readonly related: string
  readonly mask: string
  readonly pass: string
  readonly fail: string
  readonly nothing: string
  readonly state: Readonly<Record<FeatureState, string>>
}

const unicode: Glyphs = {
  bar: '│',
  gap: '⋮',
  primary: '^',
  related: '-',
  mask,
  pass: '✓',
  fail: '✗',
  nothing: '–',
  state: { ready: '✓', off: '–', broken: '✗', unknown: '?', obsolete: '–' },
}

const ascii: Glyphs = {
  bar: '|',
  gap: ':',
  primary: '^',
  related: '-',
  mask: '*'.repeat(mask.length),
  pass: '+',
  fail: 'x',
  nothing: '-',
  state: { ready: '+', off: '-', broken: 'x', unknown: '?', obsolete: '-' },
}

/** Sets what stands between backticks in bold, also where it goes on in the next line. */
function emphasizeCode(lines: readonly string[], paint: Paint): string[] {
  let code = false
  return lines.map((line) =>
    line
      .split(/(`)/)
      .map((part) => {
        if (part === '`') {
          code = !code
          return paint(part, 'dim')
        }
        return code && part !== '' ? paint(part, 'bold') : part
      })
      .join(''),
  )
}
