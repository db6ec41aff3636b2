/** What `TEXT % names` gives, as far as it may be a word of `longest` characters, or the error that it raises. */
export type Formatted =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unknown-name' }
  | { readonly kind: 'malformed' }

/** A text that is longer is no word of supervisor's, so the rest of it does not matter. */
const longest = 16

/** Flags, width, precision and length modifier of one place, then its letter. Each part is of one kind of character. */
const place = /[-+ #0]*(\*|\d*)(?:\.(\*|\d*))?[hlL]?([\s\S]?)/y

/**
 * Python's `%` with a dictionary of texts, as supervisor expands every value of a file
 * (python/cpython Objects/unicodeobject.c; Supervisor/supervisor options.py `expand`).
 */
export function format(text: string, lookUp: (name: string) => string | undefined): Formatted {
  let result = ''
  const append = (more: string) => {
    if (result.length < longest) result += more.slice(0, longest)
  }
  let at = 0
  // Without a name the dictionary itself is shown, once.
  let left = 1
  while (at < text.length) {
    const percent = text.indexOf('%', at)
    if (percent === -1) break
    append(text.slice(at, percent))
    at = percent + 1
    if (text[at] === '%') {
      append('%')
      at += 1
      continue
    }
    let value: string | null = null
    if (text[at] === '(') {
      const end = closing(text, at)
      if (end === -1) return { kind: 'malformed' }
      const named = lookUp(text.slice(at + 1, end))
      if (named === undefined) return { kind: 'unknown-name' }
      value = named
      left = 1
      at = end + 1
    }
    place.lastIndex = at
    const [, width, precision, letter] = place.exec(text) as RegExpExecArray
    at = place.lastIndex
    if (width === '*' || precision === '*') return { kind: 'malformed' }
    if (left === 0) return { kind: 'malformed' }
    left = 0
    const shown = converted((value ?? '{}').slice(0, longest), letter ?? '', value !== null)
    if (shown === null) return { kind: 'malformed' }
    const cut = precision === undefined ? shown : shown.slice(0, Number(precision))
    // More blanks than one make no other word of it.
    append(Number(width) > cut.length ? `${cut} ` : cut)
  }
  append(text.slice(at))
  return { kind: 'text', text: result }
}

/** The texts fit for letters of text only; a number's letter raises an error. */
function converted(text: string, letter: string, isText: boolean): string | null {
  if (letter === 's') return text
  if (letter === 'r' || letter === 'a') return isText ? `'${text}'` : text
  return letter === 'c' && isText && Array.from(text).length === 1 ? text : null
}

/** Where the parenthesis that opens at a place is closed; -1 where it is not. */
function closing(text: string, opening: number): number {
  let depth = 0
  for (let at = opening; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1
    else if (text[at] === ')' && --depth === 0) return at
  }
  return -1
}
