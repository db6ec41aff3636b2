import type { Message } from '../messages/message.js'
import type { RuleId } from '../messages/rule-id.js'
import type { Severity } from '../messages/severity.js'
import type { SettingName } from '../settings/catalogue/setting.js'
import type { Edit } from '../source/edit.js'
import type { Span } from '../source/span.js'

/** `safe`: keeps every other setting as it is for all readers; `unsafe`: asks for judgement; `display`: shown only. */
export type FixSafety = 'safe' | 'unsafe' | 'display'

export interface Fix {
  readonly safety: FixSafety
  readonly description: Message
  readonly edits: readonly Edit[]
}

/** Another place that belongs to the same cause. */
export interface Related {
  readonly at: Span
  readonly message: Message
}

/** What a rule found: in no language, with places as spans of the file. */
export interface Finding {
  readonly rule: RuleId
  /** The message's id within its rule. */
  readonly messageId: string
  readonly severity: Severity
  readonly message: Message
  readonly setting: SettingName | null
  readonly at: Span
  readonly related: readonly Related[]
  readonly fix: Fix | null
}
