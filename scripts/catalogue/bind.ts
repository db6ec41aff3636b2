import type { ValueType } from '../../src/readers/dotnet/type.js'
import type { Class, Declarations, Property } from './csharp.js'
import type { Token } from './tokens.js'

/** A name that the configuration binder fills, as the sources of one release have it. */
export interface Bound {
  /** Each property in camel case, between double underscores. */
  readonly name: string
  readonly type: ValueType
  readonly nullable: boolean
  readonly values?: readonly string[]
  readonly element?: 'string' | 'object'
  readonly default?: string | number | boolean
  /** The other name whose text the getter gives. */
  readonly readsInstead?: string
}

const simpleTypes: Readonly<Record<string, ValueType>> = {
  string: 'string',
  Uri: 'string',
  bool: 'bool',
  byte: 'int',
  short: 'int',
  ushort: 'int',
  int: 'int',
  uint: 'long',
  long: 'long',
  float: 'double',
  double: 'double',
  decimal: 'double',
  Guid: 'guid',
  TimeSpan: 'timespan',
  DateTime: 'datetime',
  DateTimeOffset: 'datetime',
  // Serilog's own enumeration, bound until 2025.12.0; its names stand in Serilog's sources.
  LogEventLevel: 'string',
}

const listType =
  /^(?:(?:I?List|I?ReadOnlyList|IReadOnlyCollection|ICollection|IEnumerable|HashSet|ISet)<(.+)>|(.+)\[\])$/
const dictionaryType = /^I?(?:ReadOnly)?Dictionary<string,(.+)>$/

/** A type that is neither a known one nor declared in the sources that were read. */
class UnknownTypeError extends Error {
  override readonly name = 'UnknownTypeError'
}

/**
 * Every name under a section bound to a class (dotnet/runtime ConfigurationBinder.cs: public properties with a
 * public setter, nested objects by their runtime type). Fails on a type whose properties are not known.
 */
export function bindClass(root: string, className: string, declared: Declarations): Bound[] {
  const owner = declared.classes.get(className)
  if (owner === undefined) throw new UnknownTypeError(`${className} of ${root} is not declared`)
  return withBases(owner, declared).flatMap((property) => bindProperty(root, property, owner, declared))
}

function withBases(owner: Class, declared: Declarations): Property[] {
  const inherited = owner.bases.flatMap((base) => {
    const parent = declared.classes.get(base)
    return parent === undefined || parent === owner || base.startsWith('I') ? [] : withBases(parent, declared)
  })
  const own = new Set(owner.properties.map(({ name }) => name))
  return [...inherited.filter(({ name }) => !own.has(name)), ...owner.properties]
}

function bindProperty(root: string, property: Property, owner: Class, declared: Declarations): Bound[] {
  const name = `${root}__${camelCase(property.name)}`
  const nullable = property.type.endsWith('?')
  const type = nullable ? property.type.slice(0, -1) : property.type
  const simple = simpleTypes[type]
  if (simple !== undefined) return [bound(name, simple, nullable, property, owner)]
  const values = declared.enums.get(type)
  if (values !== undefined) return [{ ...bound(name, 'enum', nullable, property, owner), values }]
  const element = listType.exec(type)
  if (element !== null) return list(name, element[1] ?? element[2] ?? '', declared)
  const entry = dictionaryType.exec(type)
  if (entry !== null) {
    return [
      { name, type: 'dictionary', nullable: false, element: entry[1] === 'string' ? 'string' : 'object' },
    ]
  }
  const section = bindClass(name, runtimeType(property, type, owner, declared), declared)
  return section.map((inner) => withInitialiser(inner, name, property))
}

function list(name: string, element: string, declared: Declarations): Bound[] {
  const isObject = declared.classes.has(element)
  const items = isObject ? bindClass(`${name}__{index}`, element, declared) : []
  return [{ name, type: 'array', nullable: false, element: isObject ? 'object' : 'string' }, ...items]
}

/** What an interface holds is what the code puts into it; the binder goes by that. */
function runtimeType(property: Property, type: string, owner: Class, declared: Declarations): string {
  const [first, second] = property.initial
  const created =
    first?.text === 'new' && second?.kind === 'word' ? second.text : owner.assigned.get(property.name)
  const chosen = created ?? type
  return declared.classes.has(chosen) ? chosen : chosen.replace(/^I(?=[A-Z])/, '')
}

/** `new SqlSettings() { ConnectionString = "…" }` */
function withInitialiser(inner: Bound, section: string, { initial }: Property): Bound {
  for (const [at, { text }] of initial.entries()) {
    const value = initial[at + 1]
    const name = initial[at - 1]?.text ?? ''
    if (text === '=' && value?.kind === 'string' && inner.name === `${section}__${camelCase(name)}`) {
      return { ...inner, default: value.text }
    }
  }
  return inner
}

function bound(name: string, type: ValueType, nullable: boolean, property: Property, owner: Class): Bound {
  const parent = name.slice(0, name.lastIndexOf('__'))
  const written = literal(property.initial) ?? computed(property, owner, parent)
  const implied = nullable ? undefined : implicitDefaults[type]
  const value = written ?? implied
  const instead = otherField(property, owner)
  return {
    name,
    type,
    nullable,
    ...(value === undefined ? {} : { default: value }),
    ...(instead === undefined ? {} : { readsInstead: `${parent}__${camelCase(instead)}` }),
  }
}

const implicitDefaults: Partial<Record<ValueType, string | number | boolean>> = {
  bool: false,
  int: 0,
  long: 0,
  double: 0,
  guid: '00000000-0000-0000-0000-000000000000',
}

/** A value that the code writes behind `=`; a long text is a license or the like, no default to show. */
function literal(tokens: readonly Token[]): string | number | boolean | undefined {
  const [first, dot, member, , amount] = tokens
  if (first === undefined) return undefined
  if (first.kind === 'string') return first.text.length > 200 ? undefined : first.text
  if (first.kind === 'number') return Number.parseFloat(first.text)
  if (first.text === 'true' || first.text === 'false') return first.text === 'true'
  if (first.text === '-' && dot?.kind === 'number') return -Number.parseFloat(dot.text)
  if (first.text === 'TimeSpan' && member !== undefined && amount !== undefined)
    return timeSpan(member.text, amount.text)
  return dot?.text === '.' && member !== undefined && tokens.length === 3 ? member.text : undefined
}

const milliseconds: Readonly<Record<string, number>> = {
  FromMilliseconds: 1,
  FromSeconds: 1000,
  FromMinutes: 60_000,
  FromHours: 3_600_000,
  FromDays: 86_400_000,
}

/** The constant form, `d.hh:mm:ss.fffffff`, as .NET prints it. */
function timeSpan(unit: string, amount: string): string | undefined {
  const all = Number.parseFloat(amount) * (milliseconds[unit] ?? Number.NaN)
  if (!Number.isFinite(all)) return undefined
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  const days = Math.floor(all / 86_400_000)
  const clock = [two((all / 3_600_000) % 24), two((all / 60_000) % 60), two((all / 1000) % 60)].join(':')
  const rest = all % 1000
  return `${days > 0 ? `${days}.` : ''}${clock}${rest > 0 ? `.${String(rest).padStart(3, '0')}0000` : ''}`
}

/** What a getter falls back to when nothing is set: an address, a folder, a text, or another setting. */
function computed({ getter, setter }: Property, owner: Class, parent: string): string | undefined {
  const words = new Set(getter.map(({ text }) => text))
  const [text, ...more] = getter.filter(({ kind }) => kind === 'string').map((token) => token.text)
  if (words.has('Concat') || more.length > 0) return undefined
  if (text === undefined) {
    const own = filledField(setter)
    const other = getter.find(({ text: field }) => isField(field) && field !== own)?.text
    if (!words.has('IsNullOrWhiteSpace') || other === undefined) return undefined
    const fallback = owner.properties.find((property) => filledField(property.setter) === other)
    return fallback === undefined ? undefined : `{${parent}__${camelCase(fallback.name)}}`
  }
  if (words.has('BuildExternalUri')) return `{globalSettings__baseServiceUri__vault}/${text}`
  if (words.has('BuildInternalUri')) return `http://${text}:5000`
  if (words.has('BuildDirectory')) return `/etc/bitwarden${text}`
  return words.has('IsNullOrWhiteSpace') ? text : undefined
}

/** The property whose field a getter reads, when it is not its own: the server's own typos show in this. */
function otherField(property: Property, owner: Class): string | undefined {
  const own = filledField(property.setter)
  const read = property.getter.find(({ text }) => isField(text))?.text
  if (own === undefined || read === undefined || own === read) return undefined
  if (property.getter.some(({ text }) => text === own)) return undefined
  return owner.properties.find((other) => other !== property && filledField(other.setter) === read)?.name
}

/** The field that a setter fills: the last one assigned. */
function filledField(setter: readonly Token[]): string | undefined {
  return setter.findLast(({ text }, at) => isField(text) && setter[at + 1]?.text === '=')?.text
}

function isField(text: string): boolean {
  return /^_[a-z]/.test(text) && text !== '_globalSettings'
}

function camelCase(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1)
}
