import type { Mutant, Report } from './report.js'

const longest = 80

/** A line for each mutant below a path that no test has noticed. */
export function survivors(report: Report, below: string): readonly string[] {
  return Object.entries(report.files)
    .filter(([path]) => path === below || path.startsWith(`${below.replace(/\/$/, '')}/`))
    .flatMap(([path, { source, mutants }]) =>
      mutants
        .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
        .sort((one, other) => byPlace(one, other))
        .map((mutant) => `${path}:${described(mutant, source)}`),
    )
}

function byPlace({ location: one }: Mutant, { location: other }: Mutant): number {
  return one.start.line - other.start.line || one.start.column - other.start.column
}

function described(mutant: Mutant, source: string): string {
  const { mutatorName, replacement = '', status, location } = mutant
  const { line, column } = location.start
  const name = status === 'NoCoverage' ? `${mutatorName}, reached by no test` : mutatorName
  return `${line}:${column} ${name} | ${inOneLine(original(source, mutant))} -> ${inOneLine(replacement)}`
}

function original(source: string, { location: { start, end } }: Mutant): string {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  const last = lines.at(-1)?.slice(0, end.column - 1) ?? ''
  return [...lines.slice(0, -1), last].join('\n').slice(start.column - 1)
}

function inOneLine(code: string): string {
  const line = code.replace(/\s*\n\s*/g, '⏎')
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}
