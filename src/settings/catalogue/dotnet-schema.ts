import { InternalError } from '../../messages/errors.js'
import { printable } from '../../messages/printable.js'
import { clrNames } from '../../readers/dotnet/exception.js'
import { settingKey } from '../../readers/dotnet/key.js'
import type {
  AppsettingsText,
  ClassType,
  DotnetSchema,
  Property,
  PropertyType,
  ScalarType,
  ServiceName,
} from '../../readers/dotnet/schema.js'
import type { ScalarName } from '../../readers/dotnet/type.js'
import { once } from '../../source/lazy.js'
import { Value } from '../../source/value.js'
import appsettings from './appsettings.json' with { type: 'json' }
import { setting } from './catalogue.js'
import classes from './classes.json' with { type: 'json' }

/** One property of classes.json; what is absent is false or null. The types of values are the catalogue's. */
interface PropertyData {
  readonly name: string
  /** A section: the class it is bound to. */
  readonly class?: string
  readonly list?: 'array' | 'list' | 'set' | 'dictionary'
  /** The class of a list's elements, which are texts where there is none. */
  readonly element?: string
  /** False where a section or list is null at first. */
  readonly new?: false
  /** What a text or a nullable value is at first. */
  readonly initial?: string
  readonly type?: 'string' | 'float'
  readonly clr?: string
  /** The property whose stored text the getter gives. */
  readonly readsFrom?: string
  readonly readOnly?: true
  readonly trimsQuotes?: true
  readonly sameAs?: string
  readonly whenBlank?: { readonly text: string; readonly selfHosted?: true }
}

const classData = classes.classes as Readonly<Record<string, readonly PropertyData[]>>

const text: ScalarType = { kind: 'scalar', type: 'string', nullable: true, clrName: clrNames.string }

const defaults: Partial<Record<ScalarName, string>> = {
  bool: 'false',
  guid: '00000000-0000-0000-0000-000000000000',
  timespan: '00:00:00',
}

/**
 * The classes that the server binds its configuration to, of the newest release that the catalogue knows; made when
 * first asked for, as few runs do.
 */
export const dotnetSchema = once((): DotnetSchema => {
  const files = filesByName()
  return {
    globalSettings: classOf('GlobalSettings', 'globalSettings'),
    adminSettings: classOf('AdminSettings', 'adminSettings'),
    fileLogging: classOf('LegacyFileLoggingOptions', 'globalSettings'),
    appsettings: (service, file) => files.get(file)?.get(service) ?? [],
  }
})

function filesByName(): ReadonlyMap<string, ReadonlyMap<ServiceName, readonly AppsettingsText[]>> {
  return new Map(
    Object.entries(appsettings.files).map(([file, rows]) => [
      file,
      byService(rows as readonly AppsettingsRow[]),
    ]),
  )
}

/** `path`: the names up to here, as the catalogue spells them in any case. */
function classOf(name: string, path: string): ClassType {
  const properties = classData[name]
  if (properties === undefined) throw new InternalError(`classes.json has no class ${name}`)
  return { kind: 'class', properties: properties.map((each) => propertyOf(each, `${path}__${each.name}`)) }
}

function propertyOf(data: PropertyData, path: string): Property {
  const type = typeOf(data, path)
  return {
    name: printable(data.name),
    key: settingKey(data.name),
    type,
    initial: initialOf(data, type, path),
    readsFrom: data.readsFrom ?? data.name,
    readOnly: data.readOnly === true,
    trimsQuotes: data.trimsQuotes === true,
    whenBlank:
      data.whenBlank === undefined
        ? null
        : { text: data.whenBlank.text, selfHosted: data.whenBlank.selfHosted === true },
    sameAs: data.sameAs ?? null,
  }
}

function typeOf(data: PropertyData, path: string): PropertyType {
  if (data.class !== undefined) return classOf(data.class, path)
  if (data.list === undefined) return scalarOf(data, path)
  const element = data.element === undefined ? text : classOf(data.element, `${path}__{index}`)
  return { kind: data.list, element }
}

function scalarOf({ type: given, clr }: PropertyData, path: string): ScalarType {
  if (given === 'string') return text
  const { type, nullable, values } = setting(path)
  const scalar = given ?? (type as ScalarName)
  const clrName = scalar === 'enum' ? printable(clr ?? 'System.Enum') : clrNames[scalar]
  return { kind: 'scalar', type: scalar, nullable, clrName, ...(values === undefined ? {} : { values }) }
}

/** What a value is before anything is bound: the class's own default, or that of its type. */
function initialOf(data: PropertyData, type: PropertyType, path: string): Property['initial'] {
  if (type.kind !== 'scalar') return data.new === false ? null : 'new'
  if (data.initial !== undefined) return new Value(data.initial)
  if (type.type === 'string' || type.nullable) return null
  return new Value(String(setting(path).default ?? defaults[type.type] ?? '0'))
}

interface AppsettingsRow {
  readonly name: string
  readonly text: string | null
  /** All of them where it is absent. */
  readonly services?: readonly ServiceName[]
}

function byService(rows: readonly AppsettingsRow[]): ReadonlyMap<ServiceName, readonly AppsettingsText[]> {
  const texts = new Map<ServiceName, AppsettingsText[]>()
  for (const { name, text, services = appsettings.services as readonly ServiceName[] } of rows)
    for (const service of services) {
      const own = texts.get(service) ?? []
      own.push({ name, text: text === null ? null : new Value(text) })
      texts.set(service, own)
    }
  return texts
}
