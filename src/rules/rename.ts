import { message } from '../messages/message.js'
import type { NamedEntry } from '../settings/naming.js'
import type { Setting } from '../settings/setting.js'
import { isAbsent } from '../settings/states.js'
import type { Context } from './context.js'
import type { Fix } from './finding.js'

/**
 * The fix for a wrong name: the right one in its place. Safe while nothing sets the right one yet; with a line
 * of that name already there, which of the two was meant is not ours to say.
 */
export function rename(
  { settings }: Context,
  { entry: { statement } }: NamedEntry,
  setting: Setting,
): Fix | null {
  if (setting.name.includes('{')) return null
  const state = settings.of(setting.name)
  const free = isAbsent(state) || state.state === 'misnamed'
  return {
    safety: free ? 'safe' : 'display',
    description: message('fix.rename', { setting: setting.name }),
    edits: [{ span: statement.key, text: setting.name }],
  }
}
