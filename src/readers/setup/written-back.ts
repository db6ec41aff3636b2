import type { ComposeReading } from '../compose/read-compose.js'
import type { Placed } from './placed.js'
import type { SetupReading } from './read-setup.js'

/**
 * Whether Setup writes every statement back on a line that is what it was, and that says the same wherever it
 * stands: then nothing but the vault URL can change, and the file need not be written and read again to see it.
 * So it is with nearly every file.
 *
 * @param url what Setup writes as the vault URL: a strange one could change how the lines below it are read.
 */
export function isWrittenBackAsItIs(
  { entries }: ComposeReading,
  { lines }: SetupReading,
  placed: readonly Placed[],
  url: string,
): boolean {
  // A lone CR makes two lines of a comment for Setup.
  const taken = lines.filter((line) => line.kind === 'entry' && !line.key.matches(/^\s*#/))
  return (
    placed.length === entries.length &&
    placed.length === taken.length &&
    /^[\w:/.-]*$/.test(url) &&
    placed.every(isWrittenBack)
  )
}

function isWrittenBack({ entry, statement, line, severalLines }: Placed): boolean {
  return (
    statement.kind === 'assignment' &&
    line.kind === 'entry' &&
    statement.separator === '=' &&
    statement.key.start === line.span.start &&
    statement.operator.start === statement.key.end &&
    statement.key.end > statement.key.start &&
    !severalLines &&
    entry.substitutions.length === 0 &&
    !line.text.matches(/\\"/)
  )
}
