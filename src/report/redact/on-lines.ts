import type { Message, Param } from '../../messages/message.js'
import type { Printable } from '../../messages/printable.js'

/** The names of parameters that are numbers of lines. */
const lineParams: ReadonlySet<string> = new Set(['line', 'lines', 'other', 'winning'])

/** The message with lines of the copy in place of those of the file. */
export function onLines(text: Message, lineOf: (line: number) => number): Message {
  const param = (value: Param, isLine: boolean): Param => {
    if (typeof value === 'number') return isLine ? lineOf(value) : value
    if (typeof value === 'string') return value
    return isMessage(value) ? onLines(value, lineOf) : value.map((each) => param(each, isLine))
  }
  const params = Object.entries(text.params).map(([name, value]) => [
    name,
    param(value, lineParams.has(name)),
  ])
  return { ...text, params: Object.fromEntries(params) }
}

function isMessage(value: Exclude<Param, number | Printable>): value is Message {
  return 'template' in value
}
