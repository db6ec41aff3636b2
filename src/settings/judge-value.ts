import type { ComposeEntry } from '../readers/compose/reading.js'
import { bind } from '../readers/dotnet/bind.js'
import { placeholderKind } from './placeholders.js'
import type { Setting } from './setting.js'
import type { SettingState } from './states.js'

export type Judged = Pick<SettingState, 'state' | 'value' | 'binding' | 'placeholder'>

const notJudged = { value: null, binding: null, placeholder: null }
export const deferred: Judged = { state: 'deferred', ...notJudged }
export const damaged: Judged = { state: 'damaged', ...notJudged }
const refused: Judged = { state: 'refused', ...notJudged }

/** What a line that is not decided later makes of its setting. */
export function judgeValue({ statement, value, error }: ComposeEntry, setting: Setting): Judged {
  if (statement.kind === 'malformed' || error !== null || value === null) return refused
  const binding = bind(value, setting)
  if (binding.kind === 'refused') return { state: 'refused', value, binding, placeholder: null }
  const placeholder = setting.type === 'string' ? placeholderKind(value) : null
  const empty = binding.kind === 'null' || !value.matches(/\S/)
  const state = empty ? 'empty' : placeholder === null ? 'set' : 'placeholder'
  return { state, value, binding, placeholder }
}
