import { format } from '../../messages/format.js'
import type { Language } from '../../messages/language.js'
import { message } from '../../messages/message.js'
import { isLinted } from '../../source/file-form.js'
import type { Report } from '../report.js'

/** The line that ends every report: how many files were checked, how many were not, and what was found. */
export function tally({ counts, files }: Report, language: Language): string {
  const notChecked = files.filter((file) => !isLinted(file.form)).length
  const checked = [message('report.checked', { count: counts.files })]
  if (notChecked > 0) checked.push(message('report.notChecked', { count: notChecked }))
  const found = [
    message('report.errors', { count: counts.error }),
    message('report.warnings', { count: counts.warning }),
    message('report.notices', { count: counts.notice }),
    message('report.suppressed', { count: counts.suppressed }),
  ]
  const omitted = files.reduce((sum, file) => sum + file.omitted, 0)
  if (omitted > 0) found.push(message('report.omitted', { count: omitted }))
  const list = (messages: typeof found) => messages.map((each) => format(each, language)).join(', ')
  return `${list(checked)}${format(message('report.colon'), language)} ${list(found)}`
}
