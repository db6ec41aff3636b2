import { format, type Language } from '../../messages/format.js'
import { message, type RuleId } from '../../messages/message.js'

/** A rule's title as the beginning of a line. */
export function titleOf(rule: RuleId, language: Language): string {
  const title = format(message(`${rule}.title`), language)
  return title.charAt(0).toUpperCase() + title.slice(1)
}
