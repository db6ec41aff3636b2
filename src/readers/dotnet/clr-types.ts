import { type Printable, word } from '../../messages/printable.js'
import { Value } from '../../source/value.js'
import { clrNames } from './exception.js'
import { type SettingKey, settingKey } from './key.js'
import type { ScalarType } from './schema.js'
import type { ScalarName } from './type.js'

/** A property of a value that is no section: its text is converted and thrown away. */
export interface ClrProperty {
  readonly name: Printable
  readonly key: SettingKey
  readonly type: ScalarType
}

const properties: Readonly<Partial<Record<ScalarName, readonly ClrProperty[]>>> = {
  string: [property(word('Length'), 'int')],
  guid: [
    property(word('AllBitsSet'), 'guid'),
    property(word('Variant'), 'int'),
    property(word('Version'), 'int'),
  ],
  timespan: [
    property(word('Ticks'), 'long'),
    property(word('Days'), 'int'),
    property(word('Hours'), 'int'),
    property(word('Milliseconds'), 'int'),
    property(word('Microseconds'), 'int'),
    property(word('Nanoseconds'), 'int'),
    property(word('Minutes'), 'int'),
    property(word('Seconds'), 'int'),
    property(word('TotalDays'), 'double'),
    property(word('TotalHours'), 'double'),
    property(word('TotalMilliseconds'), 'double'),
    property(word('TotalMicroseconds'), 'double'),
    property(word('TotalNanoseconds'), 'double'),
    property(word('TotalMinutes'), 'double'),
    property(word('TotalSeconds'), 'double'),
  ],
  datetime: [
    property(word('Date'), 'datetime'),
    property(word('Day'), 'int'),
    enumProperty(word('DayOfWeek'), word('System.DayOfWeek'), [
      'Sunday',
      'Monday',
      'Tuesday',
      'Wednesday',
      'Thursday',
      'Friday',
      'Saturday',
    ]),
    property(word('DayOfYear'), 'int'),
    property(word('Hour'), 'int'),
    enumProperty(word('Kind'), word('System.DateTimeKind'), ['Unspecified', 'Utc', 'Local']),
    property(word('Millisecond'), 'int'),
    property(word('Microsecond'), 'int'),
    property(word('Nanosecond'), 'int'),
    property(word('Minute'), 'int'),
    property(word('Month'), 'int'),
    property(word('Now'), 'datetime'),
    property(word('Second'), 'int'),
    property(word('Ticks'), 'long'),
    property(word('TimeOfDay'), 'timespan'),
    property(word('Today'), 'datetime'),
    property(word('Year'), 'int'),
    property(word('UtcNow'), 'datetime'),
  ],
}

/**
 * The public properties of .NET's own types, which the binder walks where a name stands below a value. Indexers and
 * fields, such as `TimeSpan.Zero`, are none. dotnet/runtime `System/String.cs`, `Guid.cs`, `TimeSpan.cs`,
 * `DateTime.cs`; numbers, booleans and enums have none.
 */
export function clrProperties(type: ScalarName): readonly ClrProperty[] {
  return properties[type] ?? []
}

/** `default(T)`, as text; null where that is null. */
export function zeroOf({ type, values }: ScalarType): Value | null {
  switch (type) {
    case 'bool':
      return new Value('false')
    case 'guid':
      return new Value('00000000-0000-0000-0000-000000000000')
    case 'timespan':
      return new Value('00:00:00')
    case 'datetime':
      return new Value('0001-01-01T00:00:00.0000000')
    case 'enum':
      return new Value(values?.[0] ?? '0')
    case 'string':
    case 'uri':
      return null
    default:
      return new Value('0')
  }
}

function property(name: Printable, type: Exclude<ScalarName, 'enum'>): ClrProperty {
  return {
    name,
    key: settingKey(name),
    type: { kind: 'scalar', type, nullable: false, clrName: clrNames[type] },
  }
}

function enumProperty(name: Printable, clrName: Printable, values: readonly string[]): ClrProperty {
  return {
    name,
    key: settingKey(name),
    type: { kind: 'scalar', type: 'enum', nullable: false, values, clrName },
  }
}
