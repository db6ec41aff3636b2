import type { Range, Span } from '../source/span.js'
import type { FileReport } from './report.js'

/** Where a span is, as people count; the first line of a file that has no text to count in. */
export function place(file: FileReport, span: Span): Range {
  return file.scan?.text.range(span) ?? { line: 1, column: 1, endLine: 1, endColumn: 1 }
}
