import { type Printable, printable, word } from '../../messages/printable.js'
import { reveal, Value } from '../../source/value.js'
import type { ScalarName } from './type.js'

/** An exception as .NET logs it. */
export interface DotnetException {
  readonly type: Printable
  /** Its message with `VALUE` where the value stands. */
  readonly sentence: Printable
  /** The message itself, which holds the value. */
  readonly message: Value
}

const invalidOperation = word('System.InvalidOperationException')

/** The types as .NET calls them in its messages; an enum has a name of its own. */
export const clrNames: Readonly<Record<Exclude<ScalarName, 'enum'>, Printable>> = {
  string: word('System.String'),
  bool: word('System.Boolean'),
  int: word('System.Int32'),
  long: word('System.Int64'),
  double: word('System.Double'),
  float: word('System.Single'),
  guid: word('System.Guid'),
  timespan: word('System.TimeSpan'),
  datetime: word('System.DateTime'),
  uri: word('System.Uri'),
}

/** A property's path as messages spell it. */
export function propertyPath(path: Printable, name: Printable): Printable {
  return printable(`${path}:${name}`)
}

/** What the binder throws for a text that does not convert; `path` is spelled as the classes spell it. */
export function failedConversion(value: Value, path: Printable, type: Printable): DotnetException {
  return withValue(
    invalidOperation,
    printable(`Failed to convert configuration value 'VALUE' at '${path}' to type '${type}'.`),
    value,
  )
}

/** What it throws for a name below a null of a type that it cannot make. */
export function multipleConstructors(type: Printable): DotnetException {
  return plain(
    invalidOperation,
    printable(
      `Cannot create instance of type '${type}' because it has multiple public parameterized constructors.`,
    ),
  )
}

/** An exception of any type, whose sentence has `VALUE` where the value stands. */
export function withValue(type: Printable, sentence: Printable, value: Value): DotnetException {
  return { type, sentence, message: new Value(sentence.replace('VALUE', () => reveal(value))) }
}

/** An exception whose message holds no value. */
export function plain(type: Printable, sentence: Printable): DotnetException {
  return { type, sentence, message: new Value(sentence) }
}
