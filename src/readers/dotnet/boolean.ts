import type { Conversion } from './binding.js'
import { withoutNulls } from './trim.js'

/** `true` or `false` in any case, white space and NUL around it, and nothing else: dotnet/runtime `Boolean.cs`. */
export function bindBoolean(text: string): Conversion {
  const word = withoutNulls(text).toLowerCase()
  if (word === '') return 'empty'
  if (word !== 'true' && word !== 'false') return 'not-a-boolean'
  return { text: word, boolean: word === 'true' }
}
