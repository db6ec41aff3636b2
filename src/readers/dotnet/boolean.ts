import type { Conversion } from './binding.js'
import { trim } from './whitespace.js'

/** `true` or `false` in any case, and nothing else: `dotnet/runtime BooleanConverter.cs`. */
export function bindBoolean(text: string): Conversion {
  const word = trim(text).toLowerCase()
  if (word === '') return 'empty'
  if (word !== 'true' && word !== 'false') return 'not-a-boolean'
  return { text: word, boolean: word === 'true' }
}
