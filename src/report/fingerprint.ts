import type { Finding } from '../rules/finding.js'
import { fnv1a } from './hash.js'
import { byPlace } from './order.js'
import type { FileReport } from './report.js'

/**
 * A name for each finding of a file, suppressed or not, that survives edits around it: made of rule, message,
 * path and setting, and a number where these are the same; never of a line or a value. Turning one finding off
 * leaves the names of the others as they were.
 *
 * @param path of the file; its former one compares a renamed file with itself.
 */
export function fingerprints(file: FileReport, path: string = file.path): ReadonlyMap<Finding, string> {
  const all = [...file.findings, ...file.suppressed.map(({ finding }) => finding)].sort(byPlace)
  const seen = new Map<string, number>()
  const names = new Map<Finding, string>()
  for (const finding of all) {
    const subject = JSON.stringify([finding.rule, finding.messageId, path, finding.setting])
    const ordinal = (seen.get(subject) ?? 0) + 1
    seen.set(subject, ordinal)
    names.set(finding, fnv1a(`${subject}${ordinal}`))
  }
  return names
}
