import { printable, word } from '../../src/messages/printable.js'
import { clrNames } from '../../src/readers/dotnet/exception.js'
import { settingKey } from '../../src/readers/dotnet/key.js'
import type { ClassType, ListType, Property, ScalarType } from '../../src/readers/dotnet/schema.js'
import type { ScalarName } from '../../src/readers/dotnet/type.js'
import { Value } from '../../src/source/value.js'

function scalar(type: Exclude<ScalarName, 'enum'>, nullable = false): ScalarType {
  return { kind: 'scalar', type, nullable, clrName: clrNames[type] }
}

function colour(nullable: boolean): ScalarType {
  return { kind: 'scalar', type: 'enum', nullable, values: ['Red', 'Green', 'Blue'], clrName: word('Colour') }
}

function list(kind: ListType['kind'], element: ListType['element']): ListType {
  return { kind, element }
}

const values = (...texts: string[]) => texts.map((text) => new Value(text))
const inner: ClassType = { kind: 'class', properties: [property('Name', scalar('string'), null)] }

/** The class that the records with `probe` were bound to: a property's type, and what it is at first. */
const types: readonly (readonly [string, Property['type'] | null, Property['initial']])[] = [
  ['Bool', scalar('bool'), new Value('true')],
  ['BoolN', scalar('bool', true), new Value('true')],
  ['Int', scalar('int'), new Value('7')],
  ['IntN', scalar('int', true), new Value('7')],
  ['IntNull', scalar('int', true), null],
  ['Long', scalar('long'), new Value('7')],
  ['Double', scalar('double'), new Value('7')],
  ['Float', scalar('float'), new Value('7')],
  ['Decimal', null, null],
  ['String', scalar('string'), new Value('default')],
  ['StringNull', scalar('string'), null],
  ['Guid', scalar('guid'), new Value('00000000-0000-0000-0000-000000000000')],
  ['GuidN', scalar('guid', true), null],
  ['TimeSpan', scalar('timespan'), new Value('00:07:00')],
  ['TimeSpanN', scalar('timespan', true), new Value('00:07:00')],
  ['DateTime', scalar('datetime'), new Value('2026-01-02T00:00:00.0000000')],
  ['DateTimeN', scalar('datetime', true), new Value('2026-01-02T00:00:00.0000000')],
  ['DateTimeOffset', null, null],
  ['Uri', scalar('uri'), null],
  ['Version', null, null],
  ['Enum', colour(false), new Value('Green')],
  ['EnumN', colour(true), new Value('Green')],
  ['Array', list('array', scalar('string')), values('a', 'b')],
  ['ArrayNull', list('array', scalar('string')), null],
  ['List', list('list', scalar('string')), values('a', 'b')],
  ['ListNull', list('list', scalar('string')), null],
  ['Set', list('set', scalar('string')), values('a')],
  ['SetNull', list('set', scalar('string')), null],
  ['Ints', list('array', scalar('int')), values('1')],
  ['IntList', list('list', scalar('int')), values('1')],
  ['Dict', list('dictionary', scalar('string')), null],
  ['DictNull', list('dictionary', scalar('string')), null],
  ['DictInt', list('dictionary', scalar('int')), 'new'],
  ['Objects', list('list', inner), 'new'],
  ['ObjectArray', list('array', inner), null],
  ['Section', inner, 'new'],
  ['SectionNull', inner, null],
]

/** The types by name; null for those that the reader does not model, since no setting has them. */
export const probeTypes: ReadonlyMap<string, Property['type'] | null> = new Map(
  types.map(([name, type]) => [name, type]),
)

export const probeClass: ClassType = {
  kind: 'class',
  properties: types.flatMap(([name, type, initial]) =>
    type === null ? [] : [property(name, type, initial)],
  ),
}

function property(name: string, type: Property['type'], initial: Property['initial']): Property {
  const key = settingKey(name)
  return {
    name: printable(name),
    key,
    type,
    initial,
    readsFrom: name,
    readOnly: false,
    trimsQuotes: false,
    whenBlank: null,
    sameAs: null,
  }
}
