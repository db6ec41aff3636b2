import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { policyOf } from '../../src/config/build-policy.js'
import { combine } from '../../src/config/choices.js'
import { readComposeCompanions } from '../../src/files/compose-companions.js'
import { configPaths, loadConfig } from '../../src/files/config.js'
import { readSources } from '../../src/files/sources.js'
import { lint } from '../../src/lint.js'
import type { Report, ReportedFinding } from '../../src/report/report.js'
import type { Range } from '../../src/source/span.js'

/** A finding with where it is. */
export interface Placed extends Range {
  readonly path: string
  readonly finding: ReportedFinding
}

/** Lints a folder as the command line does there, with the config that lies in the folder itself, if any. */
export async function lintFolder(folder: string): Promise<Report> {
  const config = configPaths.find((path) => existsSync(join(folder, path)))
  const location =
    config === undefined ? ({ kind: 'none' } as const) : ({ kind: 'file', path: config } as const)
  const loaded = await loadConfig(folder, location)
  const choices = combine({}, loaded.choices)
  const { sources } = readSources({ folder, paths: ['.'], patterns: choices.files.value })
  return lint(await readComposeCompanions(sources), policyOf(choices, { complete: true }))
}

/** Every finding of a report with its place, in the report's order. */
export function placed(report: Report): readonly Placed[] {
  return report.files.flatMap(({ path, findings }) =>
    findings.map((finding) => ({ path, finding, ...finding.range })),
  )
}
