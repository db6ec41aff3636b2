/** A directive as nginx takes it apart. */
export interface NginxDirective {
  /** Its words: the name and the arguments, quotes and backslashes resolved. */
  readonly words: readonly string[]
  /** What ends it; `unended` where the text is used up, `stray-quote` where something follows a closing quote. */
  readonly end: 'semicolon' | 'opening-brace' | 'closing-brace' | 'stray-quote' | 'unended'
  /** What the text goes on with, after the directive. */
  readonly rest: string
  /** Whether a remark (`#` where a word would begin) took a part of it. */
  readonly hasRemark: boolean
}

/** Takes the first directive of a text apart (nginx/nginx src/core/ngx_conf_file.c, ngx_conf_read_token). */
export function readDirective(text: string): NginxDirective {
  const words: string[] = []
  let hasRemark = false
  let at = 0
  const ended = (end: NginxDirective['end']): NginxDirective => ({
    words,
    end,
    rest: text.slice(at),
    hasRemark,
  })

  while (at < text.length) {
    const character = text.charAt(at)
    at += 1
    if (isSpace(character)) continue
    if (character === '#') {
      hasRemark = true
      const end = text.indexOf('\n', at)
      at = end === -1 ? text.length : end
    } else if (character === ';') return ended('semicolon')
    else if (character === '{') return ended('opening-brace')
    else if (character === '}') return ended('closing-brace')
    else if (character === '"' || character === "'") {
      const closing = closingQuote(text, at, character)
      if (closing === -1) {
        at = text.length
        return ended('unended')
      }
      words.push(unescaped(text.slice(at, closing)))
      at = closing + 1
      if (at < text.length && !isSpace(text.charAt(at)) && !';{)'.includes(text.charAt(at)))
        return ended('stray-quote')
    } else {
      const end = endOfWord(text, at - 1)
      words.push(unescaped(text.slice(at - 1, end)))
      at = end
    }
  }
  return ended('unended')
}

/** nginx does not count a vertical tab or a form feed. */
export function isSpace(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\n' || character === '\r'
}

/** Where a word without quotes ends: at white space, `;` or `{`, but not at `{` behind a dollar. */
function endOfWord(text: string, start: number): number {
  let at = start
  while (at < text.length) {
    const character = text.charAt(at)
    if (character === '\\') at += 2
    else if (character === '$' && text[at + 1] === '{') at += 2
    else if (isSpace(character) || character === ';' || character === '{') return at
    else at += 1
  }
  return Math.min(at, text.length)
}

/** Where a quote is closed that was opened before a place; -1 where it is not. */
function closingQuote(text: string, from: number, quote: string): number {
  let at = from
  while (at < text.length) {
    if (text[at] === quote) return at
    at += text[at] === '\\' ? 2 : 1
  }
  return -1
}

const controls: ReadonlyMap<string, string> = new Map([
  ['t', '\t'],
  ['r', '\r'],
  ['n', '\n'],
])

/** A backslash before any other character stays. */
function unescaped(word: string): string {
  return word.replace(/\\(["'\\trn])/g, (_, character: string) => controls.get(character) ?? character)
}
