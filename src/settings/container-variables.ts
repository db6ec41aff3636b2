import type { EnvironmentVariable } from '../readers/dotnet/environment.js'
import { reveal, type Value } from '../source/value.js'
import type { Line } from './line.js'

/** A variable of a service's container. */
export interface ContainerVariable extends EnvironmentVariable {
  /** The line that sets it; null where another file does. */
  readonly line: Line | null
}

/**
 * What a container gets: of each name the last that sets it, `earlier` files before the lines. Linear.
 *
 * @param textOf what a line sets, where that is another value than Compose's; null for nothing.
 */
export function containerVariables(
  earlier: readonly EnvironmentVariable[],
  lines: readonly Line[],
  textOf: (line: Line) => Value | null = ({ value }) => value,
): readonly ContainerVariable[] {
  const variables = new Map<string, ContainerVariable>()
  for (const { name, value } of earlier) variables.set(reveal(name), { name, value, line: null })
  for (const line of lines) {
    const { name } = line
    const value = textOf(line)
    if (value === null) continue
    const text = reveal(name)
    // In the order of the lines that count.
    variables.delete(text)
    variables.set(text, { name, value, line })
  }
  return [...variables.values()]
}
