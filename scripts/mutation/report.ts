import { readFileSync } from 'node:fs'

interface Position {
  /** From 1, as the column. */
  readonly line: number
  readonly column: number
}

export interface Mutant {
  readonly mutatorName: string
  readonly replacement?: string
  readonly status: string
  readonly location: { readonly start: Position; readonly end: Position }
}

/** Stryker's report, as far as it is read here (mutation-testing-report-schema, version 2). */
export interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>
}

/** Where Stryker writes it. */
export const reportFile = 'reports/mutation/mutation.json'

export function readReport(): Report {
  return JSON.parse(readFileSync(reportFile, 'utf8'))
}
