import { type Token, tokenize } from './tokens.js'

/** A property that the configuration binder may set. */
export interface Property {
  readonly name: string
  /** As written, without blanks: `Dictionary<string,string>`, `int?`. */
  readonly type: string
  readonly getter: readonly Token[]
  readonly setter: readonly Token[]
  /** What stands behind `=`. */
  readonly initial: readonly Token[]
}

export interface Class {
  readonly name: string
  /** The classes and interfaces behind the colon. */
  readonly bases: readonly string[]
  readonly properties: readonly Property[]
  /** What constructors assign: `Attachment = new FileStorageSettings(…)`, by property. */
  readonly assigned: ReadonlyMap<string, string>
}

/** The types that a file declares, nested ones too, by simple name. */
export interface Declarations {
  readonly classes: ReadonlyMap<string, Class>
  /** The names of each enumeration's members. */
  readonly enums: ReadonlyMap<string, readonly string[]>
}

const modifiers = new Set(
  'public private protected internal static virtual override abstract sealed required readonly partial new async const'.split(
    ' ',
  ),
)
const containers = new Set(['class', 'record', 'struct', 'interface'])
const closers: Readonly<Record<string, string>> = { '{': '}', '(': ')', '[': ']' }

/** Reads the declarations of C# sources; later ones of the same name win. */
export function declarations(sources: readonly string[]): Declarations {
  const found = { classes: new Map<string, Class>(), enums: new Map<string, readonly string[]>() }
  for (const source of sources) new Reader(tokenize(source), found).readMembers(null)
  return found
}

interface Open {
  readonly name: string
  readonly properties: Property[]
  readonly assigned: Map<string, string>
}

class Reader {
  readonly #tokens: readonly Token[]
  readonly #found: { readonly classes: Map<string, Class>; readonly enums: Map<string, readonly string[]> }
  #at = 0

  constructor(
    tokens: readonly Token[],
    found: { readonly classes: Map<string, Class>; readonly enums: Map<string, readonly string[]> },
  ) {
    this.#tokens = tokens
    this.#found = found
  }

  /** Reads members up to the brace that closes them. */
  readMembers(owner: Open | null): void {
    while (this.#at < this.#tokens.length && !this.#is('}')) this.#readMember(owner)
  }

  #readMember(owner: Open | null): void {
    while (this.#is('[')) this.#group()
    const own = new Set<string>()
    while (modifiers.has(this.#text())) own.add(this.#next().text)
    const keyword = this.#text()
    if (keyword === 'namespace') this.#readNamespace()
    else if (keyword === 'enum') this.#readEnum()
    else if (containers.has(keyword)) this.#readClass()
    else this.#readDeclared(owner, own.has('public') && !own.has('static'))
  }

  #readNamespace(): void {
    this.#until(['{', ';'])
    if (!this.#is('{')) this.#at += 1
    else this.#body(() => this.readMembers(null))
  }

  #readEnum(): void {
    this.#at += 1
    const name = this.#next().text
    this.#until(['{'])
    const names: string[] = []
    let fresh = true
    for (const { kind, text } of this.#group()) {
      if (kind === 'word' && fresh) names.push(text)
      fresh = text === ','
    }
    this.#found.enums.set(name, names)
  }

  #readClass(): void {
    this.#at += 1
    if (containers.has(this.#text())) this.#at += 1
    const name = this.#next().text
    const bases = this.#until(['{', ';']).filter(({ kind }) => kind === 'word')
    const open: Open = { name, properties: [], assigned: new Map() }
    if (this.#is('{')) this.#body(() => this.readMembers(open))
    else this.#at += 1
    this.#found.classes.set(name, { ...open, bases: bases.map(({ text }) => text) })
  }

  /** A field, a method, a constructor or a property. */
  #readDeclared(owner: Open | null, isPublic: boolean): void {
    const head = this.#until(['{', '=>', ';', '(', '='])
    const name = head.at(-1)?.text ?? ''
    const type = head
      .slice(0, -1)
      .map(({ text }) => text)
      .join('')
    if (this.#is('(')) {
      this.#group()
      this.#until(['{', '=>', ';'])
      const body = this.#is('{') ? this.#group() : this.#until([';'])
      if (owner !== null && name === owner.name) noteAssignments(body, owner.assigned)
      if (this.#is(';')) this.#at += 1
    } else if (this.#is('{') && type !== '') {
      const accessors = this.#group()
      const initial = this.#is('=') ? this.#until([';']).slice(1) : []
      if (initial.length > 0) this.#at += 1
      const property = { name, type, initial, ...readAccessors(accessors) }
      if (isPublic && property.isSettable) owner?.properties.push(property)
    } else {
      this.#until([';'])
      this.#at += 1
    }
  }

  #body(read: () => void): void {
    this.#at += 1
    read()
    this.#at += 1
  }

  /** The tokens up to one of the marks, groups as wholes; generic arguments are not told from comparisons. */
  #until(marks: readonly string[]): Token[] {
    const start = this.#at
    while (this.#at < this.#tokens.length && !marks.includes(this.#text())) {
      if (closers[this.#text()] === undefined) this.#at += 1
      else this.#group()
    }
    return this.#tokens.slice(start, this.#at)
  }

  /** What stands between a bracket and its partner. */
  #group(): Token[] {
    const start = this.#at + 1
    const waiting: (string | undefined)[] = []
    do {
      const { kind, text } = this.#next()
      if (kind === 'mark' && closers[text] !== undefined) waiting.push(closers[text])
      else if (kind === 'mark' && text === waiting.at(-1)) waiting.pop()
    } while (waiting.length > 0 && this.#at < this.#tokens.length)
    return this.#tokens.slice(start, this.#at - 1)
  }

  #is(mark: string): boolean {
    return this.#text() === mark && this.#tokens[this.#at]?.kind !== 'string'
  }

  #text(): string {
    const token = this.#tokens[this.#at]
    return token === undefined || token.kind === 'string' ? '' : token.text
  }

  #next(): Token {
    const token = this.#tokens[this.#at] ?? { kind: 'mark', text: '' }
    this.#at += 1
    return token
  }
}

/** `get => _a; private set { … }`: a private setter is none to the binder. */
function readAccessors(tokens: readonly Token[]) {
  const starts = tokens.flatMap(({ text }, at) =>
    /^(?:get|set|init)$/.test(text) && depthAt(tokens, at) === 0 ? [at] : [],
  )
  const of = (names: readonly string[]): readonly Token[] | null => {
    const index = starts.findIndex((start) => names.includes(tokens[start]?.text ?? ''))
    const start = starts[index]
    return start === undefined ? null : tokens.slice(start + 1, starts[index + 1] ?? tokens.length)
  }
  const setStart = starts.find((start) => tokens[start]?.text !== 'get')
  const hidden = /^(?:private|protected|internal)$/.test(tokens[(setStart ?? 0) - 1]?.text ?? '')
  return {
    getter: of(['get']) ?? [],
    setter: of(['set', 'init']) ?? [],
    isSettable: setStart !== undefined && !hidden,
  }
}

function depthAt(tokens: readonly Token[], end: number): number {
  let depth = 0
  for (const { kind, text } of tokens.slice(0, end)) {
    if (kind !== 'mark') continue
    if (text === '{' || text === '(') depth += 1
    if (text === '}' || text === ')') depth -= 1
  }
  return depth
}

function noteAssignments(body: readonly Token[], assigned: Map<string, string>): void {
  for (const [at, { text }] of body.entries()) {
    const [property, type] = [body[at - 1], body[at + 2]]
    if (text === '=' && body[at + 1]?.text === 'new' && property?.kind === 'word' && type?.kind === 'word') {
      assigned.set(property.text, type.text)
    }
  }
}
