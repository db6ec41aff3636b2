import { inspect } from 'node:util'
import { fixOnce } from '../../../src/fix.js'
import type { Inputs } from '../../../src/github/inputs.js'
import { outputsOf } from '../../../src/github/outputs.js'
import { suggestionsFor } from '../../../src/github/suggestions.js'
import { lint, type Source } from '../../../src/lint.js'
import type { Policy } from '../../../src/policy/policy.js'
import { readCompanions } from '../../../src/readers/companions/companions.js'
import { withoutConfig } from '../../../src/readers/setup/update.js'
import { compareReports } from '../../../src/report/compare/change.js'
import { annotations } from '../../../src/report/formats/annotations.js'
import { recordBaseline, renderBaseline } from '../../../src/report/formats/baseline.js'
import { renderGithub } from '../../../src/report/formats/github.js'
import { renderGitlab } from '../../../src/report/formats/gitlab.js'
import { jsonParts } from '../../../src/report/formats/json.js'
import { renderSarif } from '../../../src/report/formats/sarif.js'
import { renderSummary } from '../../../src/report/formats/summary.js'
import { tally } from '../../../src/report/formats/tally.js'
import { renderText } from '../../../src/report/formats/text.js'
import { renderFixDiff } from '../../../src/report/preview/fix-diff.js'
import { previewUpdate, renderPreview } from '../../../src/report/preview/preview.js'
import type { Report } from '../../../src/report/report.js'
import { rules } from '../../../src/rules/table.js'
import { scan } from '../../../src/source/scan.js'
import { defaults } from '../../lint-text.js'

const language = 'en'
const look = { language, color: false, hyperlinks: false, ascii: false, width: 100 } as const

/** Every rule speaks, those that are off by default too. */
export const policy: Policy = {
  ...defaults,
  publicRepository: true,
  complete: true,
  forFile: (path) => ({
    ...defaults.forFile(path),
    levels: new Map(rules.filter(({ severity }) => severity === 'off').map(({ id }) => [id, 'notice'])),
    requirements: { plan: 'enterprise', features: ['invitations', 'billing-sync', 'invite-only'] },
  }),
}

/** Everything that is ever made of files: each surface's name, and its text. */
export function surfaces(sources: readonly Source[]): ReadonlyMap<string, string> {
  const report = lint(sources, policy)
  return new Map([
    ['text', renderText(report, look)],
    ['json', [...jsonParts(report, { language })].join('')],
    ['sarif', renderSarif(report, { language })],
    ['github', renderGithub(report, { language })],
    ['gitlab', renderGitlab(report, { language })],
    ['annotations', JSON.stringify(annotations(report, { language, rest: 'summary' }))],
    ['summary', summary(report)],
    ['outputs', JSON.stringify(outputsOf(report, { sarifFile: null, jsonFile: null } as Inputs))],
    ['tally', tally(report, language)],
    ['suggestions', JSON.stringify(report.files.map((file) => suggestionsFor(file, language)))],
    ['baseline', renderBaseline(recordBaseline(report, 'baseline.json', (path) => path))],
    ['preview of the update', sources.map(preview).join('')],
    ['dry run of the fixes', dryRun(sources, report)],
  ])
}

/** The other forms of the text report. */
export function forms(sources: readonly Source[]): ReadonlyMap<string, string> {
  const report = lint(sources, policy)
  return new Map([
    ['text in colour', renderText(report, { ...look, color: true, hyperlinks: true, width: 40 })],
    ['text in ASCII', renderText(report, { ...look, ascii: true })],
  ])
}

/** What a programmer sees who prints our data. */
export function data(sources: readonly Source[]): ReadonlyMap<string, string> {
  const report = lint(sources, policy)
  return new Map([
    ['what serialising shows', JSON.stringify({ report, sources })],
    ['what inspecting shows', inspect({ report, sources }, { depth: 12, showHidden: true })],
  ])
}

/** With what a change brings and fixes: the second half of the files is new, the first was clean. */
function summary(report: Report): string {
  const half = report.files.length / 2
  const without = (cleared: (index: number) => boolean): Report => ({
    ...report,
    files: report.files.map((file, index) => (cleared(index) ? { ...file, findings: [] } : file)),
  })
  const change = compareReports(
    { report: without((index) => index < half), policy, anew: null },
    { report: without((index) => index >= half), policy },
    new Map(report.files.map(({ path }) => [path, { kind: 'present', path }])),
  )
  return renderSummary(report, {
    language,
    linkTo: (path, line) => `https://github.com/o/r/blob/main/${path}#L${line}`,
    touched: new Set(report.files.map(({ path }) => path)),
    afterMerge: null,
    change,
    notes: [],
  })
}

function preview({ text, companions }: Source): string {
  if (text === null) return ''
  const known = readCompanions(companions).setupConfig ?? withoutConfig
  return renderPreview(previewUpdate(scan(text), known), look)
}

function dryRun(sources: readonly Source[], report: Report): string {
  return (['safe', 'unsafe'] as const)
    .flatMap((level) => fixOnce(sources, report, level))
    .map(({ path, before, after }) => renderFixDiff(path, before, after, look))
    .join('')
}
