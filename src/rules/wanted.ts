import { type Message, message } from '../messages/message.js'
import type { ValueType } from '../readers/dotnet/type.js'

const other = message('wanted.other')

/** What .NET wants to read for a setting of a type, in words. */
export const wanted: Readonly<Record<ValueType, Message>> = {
  bool: message('wanted.boolean'),
  int: message('wanted.integer'),
  long: message('wanted.integer'),
  double: message('wanted.number'),
  guid: message('wanted.guid'),
  timespan: message('wanted.timespan'),
  enum: message('wanted.enum'),
  datetime: message('wanted.date'),
  string: other,
  array: other,
  dictionary: other,
}
