import { type Printable, printable } from '../../messages/printable.js'
import type { BoundType, ValueType } from './type.js'

const typeNames: Readonly<Record<ValueType, string>> = {
  string: 'System.String',
  bool: 'System.Boolean',
  int: 'System.Int32',
  long: 'System.Int64',
  double: 'System.Double',
  guid: 'System.Guid',
  timespan: 'System.TimeSpan',
  enum: 'System.Enum',
  datetime: 'System.DateTime',
  array: 'System.Array',
  dictionary: 'System.Collections.IDictionary',
}

/**
 * What .NET logs when a setting does not bind, as runtimes before .NET 9 word it; newer ones add the value, which
 * is never printed here. The path is spelled as the server's classes spell their properties.
 */
export function exceptionSentence(setting: Printable, { type }: BoundType): Printable {
  const path = setting
    .split('__')
    .map((segment) => segment.charAt(0).toUpperCase() + segment.slice(1))
    .join(':')
  return printable(`Failed to convert configuration value at '${path}' to type '${typeNames[type]}'.`)
}
