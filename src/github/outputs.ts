import { type Message, message } from '../messages/message.js'
import type { Report } from '../report/report.js'
import { outcome } from '../report/verdict.js'
import type { Inputs } from './inputs.js'

/** Every output and what it holds, for `action.yml` and the reference. */
export const outputs = {
  result: message('outputs.result'),
  'error-count': message('outputs.errorCount'),
  'warning-count': message('outputs.warningCount'),
  'notice-count': message('outputs.noticeCount'),
  'suppressed-count': message('outputs.suppressedCount'),
  'files-checked': message('outputs.filesChecked'),
  readiness: message('outputs.readiness'),
  'sarif-file': message('outputs.sarifFile'),
  'json-file': message('outputs.jsonFile'),
} as const satisfies Record<string, Message>

export type OutputName = keyof typeof outputs

/** The outputs of a run that reached its report. */
export function outputsOf(report: Report, inputs: Inputs): Readonly<Record<OutputName, string>> {
  const { counts, files } = report
  const readiness = Object.fromEntries(
    files
      .filter((file) => file.readiness.length > 0)
      .map((file) => [
        file.path,
        Object.fromEntries(file.readiness.map(({ feature, state }) => [feature, state])),
      ]),
  )
  return {
    result: outcome(report),
    'error-count': String(counts.error),
    'warning-count': String(counts.warning),
    'notice-count': String(counts.notice),
    'suppressed-count': String(counts.suppressed),
    'files-checked': String(counts.files),
    readiness: JSON.stringify(readiness),
    'sarif-file': inputs.sarifFile ?? '',
    'json-file': inputs.jsonFile ?? '',
  }
}
