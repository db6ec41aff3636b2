import { once } from '../../source/lazy.js'
import type { Span } from '../../source/span.js'

/** What a template language writes between its marks: something is written there, or it only steers. */
export interface Expression extends Span {
  readonly kind: 'output' | 'control'
}

interface Marks {
  readonly open: string
  readonly close: string
  /** What only steers; without it, all does or nothing. */
  readonly control: RegExp | boolean
  /** Whether it counts here at all. */
  readonly counts?: RegExp
}

/**
 * The marks of template languages that stand for one tool or several: Jinja, Go and Helm, Handlebars, mustache and
 * confd (`{{ }}`), Jinja (`{% %}`, `{# #}`), ERB and EPP (`<% %>`), PHP (`<?= ?>`), ytt (`(@= @)`), Terraform (`%{ }`),
 * consul-template and levant (`[[ ]]`), Octopus and Azure (`#{ }`), GitHub (`${{ }}`). Go's and Handlebars' keywords are in
 * golang/go text/template/parse/lex.go and handlebars-lang/handlebars.js lib/handlebars/helpers.
 */
const marks: readonly Marks[] = [
  { open: '${{', close: '}}', control: false },
  { open: '{{{', close: '}}}', control: false },
  {
    open: '{{',
    close: '}}',
    control:
      /^[-~]?\s*(?:[#/^!>&]|(?:if|else|end|with|range|define|template|block|break|continue)\b|\$\w+\s*:?=|\/\*)/,
  },
  { open: '{%', close: '%}', control: true },
  { open: '{#', close: '#}', control: true },
  { open: '<%', close: '%>', control: /^[^=]/ },
  { open: '<?', close: '?>', control: /^php\s+(?!\s|echo\b|print\b)/, counts: /^(?:=|php\s)/ },
  { open: '(@', close: '@)', control: /^-?\s*(?![\s=])/, counts: /^[=\s-]/ },
  { open: '[[', close: ']]', control: /^[-~]?\s*(?:if|else|end|with|range)\b/, counts: /^[^[\]]+$/ },
  {
    open: '%{',
    close: '}',
    control: true,
    counts: /^~?\s*(?:if|else|endif|for|endfor)\b/,
  },
  { open: '#{', close: '}', control: /^\/?(?:if|unless|each|else)\b/ },
]

const opening = /\$\{\{?|\{\{\{?|\{%|\{#|<[%?]|\(@|\[\[|%\{|#\{/g

/** Where a text's next place of something is; asked for rising places, so that nothing is searched twice. */
class Next {
  readonly #text: string
  readonly #known = new Map<string, number>()

  constructor(text: string) {
    this.#text = text
  }

  /** The first place at or behind `from`; the text's length where there is none. */
  at(what: string, from: number): number {
    const known = this.#known.get(what)
    if (known !== undefined && known >= from) return known
    const found = this.#text.indexOf(what, from)
    const place = found === -1 ? this.#text.length : found
    this.#known.set(what, place)
    return place
  }
}

/**
 * The expressions of template languages in a text, in order, none within another. One that begins a line may go on
 * below it, and in a template every one; else an expression ends on its line. Compose's own `${NAME}` is none, what
 * Terraform writes so (`${a.b}`, `${f(x)}`) is one where `terraform` says so of it. Linear; never fails.
 */
export function findExpressions(
  text: string,
  isTemplate: boolean,
  terraform: (expression: Span) => boolean,
): readonly Expression[] {
  const found: Expression[] = []
  const next = new Next(text)
  const closing = once(() => closingBraces(text))
  let end = 0
  for (const { 0: mark, index } of text.matchAll(opening)) {
    if (index < end) continue
    const expression =
      mark === '${'
        ? terraformAt(text, index, closing(), terraform)
        : expressionAt(text, index, mark, next, isTemplate)
    if (expression === null) continue
    found.push(expression)
    end = expression.end
  }
  return found
}

function expressionAt(
  text: string,
  start: number,
  mark: string,
  next: Next,
  isTemplate: boolean,
): Expression | null {
  const kind = marks.find(({ open }) => open === mark)
  if (kind === undefined || isEscaped(text, start)) return null
  const { open, close, control, counts } = kind
  const inner = start + open.length
  const at = next.at(close, inner)
  if (at === text.length) return null
  const mayGoOn = isTemplate || beginsLine(text, start)
  if (!(mayGoOn && close !== '}') && next.at('\n', start) < at) return null
  const said = text.slice(inner, Math.min(at, inner + longestKeyword))
  if (counts !== undefined && !counts.test(text.slice(inner, at))) return null
  if (at === inner && close === '}') return null
  const steers = typeof control === 'boolean' ? control : control.test(said)
  const hash = open === '#{' && text[at + 1] === '#' ? 1 : 0
  return { start, end: at + close.length + hash, kind: steers ? 'control' : 'output' }
}

/** No keyword stands further behind its mark. */
const longestKeyword = 200

/** `${` of Terraform, which nests braces; what Compose reads as a reference of its own is left to it. */
function terraformAt(
  text: string,
  start: number,
  closing: ReadonlyMap<number, number>,
  counts: (expression: Span) => boolean,
): Expression | null {
  const close = closing.get(start + 1)
  if (close === undefined || isEscaped(text, start)) return null
  if (ofCompose.test(text.slice(start + 2, Math.min(close + 1, start + longestKeyword)))) return null
  const span = { start, end: close + 1 }
  return counts(span) ? { ...span, kind: 'output' } : null
}

/** compose-go template/template.go. */
const ofCompose = /^[A-Za-z_]\w*(?:\}|:?[-+?])/

/** `$$` is a dollar to Compose and to Terraform. */
function isEscaped(text: string, start: number): boolean {
  if (text[start] !== '$') return false
  let dollars = 0
  while (text[start - 1 - dollars] === '$') dollars += 1
  return dollars % 2 === 1
}

function beginsLine(text: string, start: number): boolean {
  let at = start - 1
  while (text[at] === ' ' || text[at] === '\t') at -= 1
  return at < 0 || text[at] === '\n'
}

/** The `}` of each `{` that has one on its line. */
function closingBraces(text: string): ReadonlyMap<number, number> {
  const closings = new Map<number, number>()
  const open: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0x0a) open.length = 0
    else if (code === 0x7b) open.push(at)
    else if (code === 0x7d) {
      const opener = open.pop()
      if (opener !== undefined) closings.set(opener, at)
    }
  }
  return closings
}
