import type { ComposeEntry } from '../../readers/compose/read-compose.js'
import { bind } from '../../readers/dotnet/bind.js'
import type { Setting } from '../catalogue/setting.js'
import type { SettingState } from '../states.js'
import { placeholderKind } from './placeholders.js'

export type Judged = Pick<SettingState, 'state' | 'value' | 'binding' | 'placeholder'>

const notJudged = { value: null, binding: null, placeholder: null }
export const templated: Judged = { state: 'templated', ...notJudged }
export const damaged: Judged = { state: 'damaged', ...notJudged }
const rejected: Judged = { state: 'rejected', ...notJudged }

/** What a line that is not filled in at deploy makes of its setting. */
export function judgeValue({ statement, value, error }: ComposeEntry, setting: Setting): Judged {
  if (statement.kind === 'malformed' || error !== null || value === null) return rejected
  const binding = bind(value, setting)
  if (binding.kind === 'rejected') return { state: 'rejected', value, binding, placeholder: null }
  const placeholder = setting.type === 'string' ? placeholderKind(value) : null
  const empty = binding.kind === 'null' || !value.matches(/\S/)
  const state = empty ? 'empty' : placeholder === null ? 'set' : 'placeholder'
  return { state, value, binding, placeholder }
}
