import { lineEnd, skipWhiteSpace } from '../../source/characters.js'
import type { Scan } from '../../source/scan.js'
import { scanStatement } from '../../source/scan-statement.js'
import type { Statement } from '../../source/statement.js'
import { rawText } from '../../source/text.js'
import type { Value } from '../../source/value.js'
import { Reader } from './reader.js'
import type { ComposeContext, ComposeEntry, ComposeError, ComposeReading } from './reading.js'
import { Variables } from './variables.js'

type Outcome = Omit<ComposeReading, 'entries'>

/**
 * What Compose makes of an env file (compose-go `dotenv`, as `docker compose` calls it for `env_file:`). Entries
 * follow the scan's tolerant view, and each sees the values of those before it; the outcome is Compose's own, to
 * its first error. Without a context the host has no variables and the file is the only one. Never throws.
 */
export function readAsCompose(scan: Scan, context: Partial<ComposeContext> = {}): ComposeReading {
  const reader = new Reader(rawText(scan.text), Variables.of(context))
  const warnings: Value[] = []
  const entries: ComposeEntry[] = []
  let outcome: Outcome | null = null
  for (const statement of scan.statements) {
    if (outcome === null && statement.kind === 'malformed' && statement.closingQuote !== null)
      outcome = readOn(scan, statement.span.start, reader.copy(), [...warnings])
    const entry = reader.read(statement, warnings)
    if (outcome === null && entry.error !== null) outcome = stopped(entry.error, [...warnings])
    entries.push(entry)
  }
  return { entries, ...(outcome ?? { failure: null, environment: reader.environment, warnings }) }
}

/**
 * The first place where Compose stops whatever the host has set and whatever is filled in before. A guard
 * (`${NAME:?}`) is none: it stops Compose only where the host lacks the variable, which is what it is for. Nor is an
 * expression of another tool in a value that `isFilledIn`.
 */
export function rejectionOf(
  { failure, entries }: Pick<ComposeReading, 'failure' | 'entries'>,
  isFilledIn: (entry: ComposeEntry) => boolean = () => false,
): ComposeError | null {
  const stops = (entry: ComposeEntry) =>
    entry.error !== null &&
    entry.error.kind !== 'required-variable' &&
    !(entry.error.kind === 'invalid-template' && isFilledIn(entry))
  const failing = entries.find(({ error }) => error === failure)
  return failing === undefined || stops(failing) ? failure : (entries.find(stops)?.error ?? null)
}

/** Reads on as Compose does from a statement that the scan takes for unclosed. */
function readOn(scan: Scan, from: number, reader: Reader, warnings: Value[]): Outcome {
  const raw = rawText(scan.text)
  let at = from
  while (at < raw.length) {
    if (raw[at] === '#') at = lineEnd(raw, at)
    else {
      const statement = scanStatement(raw, at, false)
      const { error } = reader.read(statement, warnings)
      if (error !== null) return stopped({ ...error, statement: nearest(scan, error) }, warnings)
      at = statement.span.end
    }
    at = skipWhiteSpace(raw, at)
  }
  return { failure: null, environment: reader.environment, warnings }
}

function stopped(failure: ComposeError, warnings: readonly Value[]): Outcome {
  return { failure, environment: new Map(), warnings }
}

/** The scan's own statement at the place of an error: the last that begins there or before it. */
function nearest({ statements }: Scan, { at, statement }: ComposeError): Statement {
  return statements.findLast(({ span }) => span.start <= at.start) ?? statement
}
