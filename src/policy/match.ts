import { ConfigError } from '../messages/errors.js'
import { message } from '../messages/message.js'
import { printable } from '../messages/printable.js'
import { glob } from './glob.js'

/**
 * Compiles the user's patterns (see `glob`) into one test of paths with `/`, from the folder that the patterns
 * start from. A pattern behind `!` takes paths out again, wherever it stands in the list; only such patterns:
 * every other path. Fails with a ConfigError on a pattern too big to be tried.
 */
export function matcher(patterns: readonly string[]): (path: string) => boolean {
  const included = patterns.filter((pattern) => !pattern.startsWith('!')).map(compile)
  const excluded = patterns.filter((pattern) => pattern.startsWith('!')).map((not) => compile(not.slice(1)))
  return (path) =>
    (included.length === 0 || included.some((matches) => matches(path))) &&
    !excluded.some((matches) => matches(path))
}

function compile(pattern: string): (path: string) => boolean {
  const matches = glob(pattern)
  if (matches === null) throw new ConfigError(message('files.patternTooBig', { pattern: shortened(pattern) }))
  return matches
}

function shortened(pattern: string) {
  return printable(pattern.length > 60 ? `${pattern.slice(0, 60)}…` : pattern)
}
