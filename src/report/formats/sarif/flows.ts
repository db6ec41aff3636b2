import type { ruleTable } from '../../../rules/table.js'

/** A program that reads the file, in the order in which they do. */
export type FlowStep = 'setup' | 'compose' | 'dotnet'

/**
 * The rules about what one program makes of a line and the next then gets: the way of a value through them. Rules that
 * are about one program alone have none.
 */
export const flows: Readonly<Partial<Record<keyof typeof ruleTable, readonly FlowStep[]>>> = {
  'comment-becomes-value': ['compose', 'dotnet'],
  'connection-string-reads-differently': ['setup', 'compose', 'dotnet'],
  'escape-changes-value': ['compose', 'dotnet'],
  'update-adds-duplicate': ['setup', 'compose', 'dotnet'],
  'update-breaks-value': ['setup', 'compose', 'dotnet'],
  'update-drops-line': ['setup', 'compose', 'dotnet'],
  'update-resets-setting': ['setup', 'compose', 'dotnet'],
  'value-cut-by-comment': ['compose', 'dotnet'],
  'value-does-not-bind': ['compose', 'dotnet'],
  'value-interpolated': ['compose', 'dotnet'],
  'value-reads-differently': ['setup', 'compose', 'dotnet'],
  'vault-url-overwritten': ['setup', 'compose', 'dotnet'],
}
