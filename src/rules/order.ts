import type { Finding } from './finding.js'

/** Orders the findings of one file by line, column and rule; the message and the setting settle the rest. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    a.at.start - b.at.start ||
    byText(a.rule, b.rule) ||
    byText(a.messageId, b.messageId) ||
    byText(a.setting ?? '', b.setting ?? '') ||
    a.at.end - b.at.end
  )
}

/** Orders by UTF-16 units: the same on every system, whatever its language. */
export function byText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
