/** One word, number, string or mark of C#. A string's `text` is its content. */
export interface Token {
  readonly kind: 'word' | 'number' | 'string' | 'mark'
  readonly text: string
}

const blank = /(?:\s|\/\/[^\n]*|\/\*.*?\*\/|(?<=^[ \t]*)#[^\n]*)+/msy
const raw = /\$*"""+(.*?)"""+/sy
const verbatim = /(?:\$@|@\$?)"((?:[^"]|"")*)"/y
const quoted = /\$?"((?:[^"\\\n]|\\.)*)"|'(?:[^'\\\n]|\\.)+'/y
const number = /\d[\d_]*(?:\.\d+)?[a-zA-Z]*/y
const word = /@?[\p{L}_][\p{L}\p{N}_]*/uy
const mark = /=>|[=!<>]=|\?\?=?|\?\.|::|[^\s]/y

/**
 * Cuts C# into tokens; comments, white space and preprocessor lines are left out. Enough of the language for
 * classes that hold settings; it never fails, for what it does not know is a mark.
 */
export function tokenize(source: string): Token[] {
  const tokens: Token[] = []
  let at = source.startsWith('\ufeff') ? 1 : 0
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const match = pattern.exec(source)
    if (match !== null) at = pattern.lastIndex
    return match
  }
  while (at < source.length) {
    if (take(blank) !== null) continue
    const text = take(raw) ?? take(verbatim) ?? take(quoted)
    if (text !== null) {
      tokens.push({ kind: 'string', text: (text[1] ?? '').replaceAll('\\"', '"') })
      continue
    }
    const digits = take(number)
    if (digits !== null) {
      tokens.push({ kind: 'number', text: digits[0].replaceAll('_', '') })
      continue
    }
    const name = take(word)
    if (name !== null) {
      tokens.push({ kind: 'word', text: name[0].replace(/^@/, '') })
      continue
    }
    tokens.push({ kind: 'mark', text: take(mark)?.[0] ?? source[at++] ?? '' })
  }
  return tokens
}
