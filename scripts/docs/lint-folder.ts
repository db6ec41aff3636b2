import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { optionsOf } from '../../src/config/build-policy.js'
import { decide } from '../../src/config/decide.js'
import { configPaths, loadConfig } from '../../src/files/config.js'
import { readOverrides } from '../../src/files/overrides.js'
import { readSources } from '../../src/files/sources.js'
import { lint } from '../../src/lint.js'
import { place } from '../../src/report/place.js'
import type { FileReport, Report } from '../../src/report/report.js'
import type { Finding } from '../../src/rules/finding.js'
import type { Range } from '../../src/source/span.js'

/** A finding with where it is. */
export interface Placed extends Range {
  readonly path: string
  readonly finding: Finding
}

/** Lints a folder as the command line does there, with the config that lies in the folder itself, if any. */
export async function lintFolder(folder: string): Promise<Report> {
  const config = configPaths.find((path) => existsSync(join(folder, path)))
  const choice =
    config === undefined ? ({ kind: 'none' } as const) : ({ kind: 'file', path: config } as const)
  const { choices } = await loadConfig(folder, choice)
  const nothingGiven = {
    files: undefined,
    serverVersion: undefined,
    failOn: undefined,
    language: undefined,
    baseline: undefined,
    ifNoFiles: undefined,
    rules: new Map(),
  }
  const decision = decide(nothingGiven, choices)
  const found = readSources({ folder, paths: ['.'], patterns: decision.files.value })
  const sources = await readOverrides(found)
  return lint(
    sources,
    optionsOf(decision, null, (path) => path),
  )
}

/** Every finding of a report with its place, in the report's order. */
export function placed(report: Report): readonly Placed[] {
  return report.files.flatMap((file: FileReport) =>
    file.findings.map((finding) => ({ path: file.path, finding, ...place(file, finding.at) })),
  )
}
