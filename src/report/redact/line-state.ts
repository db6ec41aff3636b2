import { type Message, message } from '../../messages/message.js'
import type { Context } from '../../rules/context.js'
import { type Line, settingOf } from '../../settings/line.js'
import type { SettingState } from '../../settings/state.js'
import { installerWord, safeWord } from './safe-word.js'

/** What a line is to the server, in a word; the line that overrides it by its number, of the file. */
export function stateOf(line: Line, context: Context): Message {
  const setting = settingOf(line)
  if (setting === null) return stateOfUnknown(line, context)
  const state = context.settings.of(setting.name)
  if (state.line === line) return stateOfSetting(state)
  if (state.line === null) return stateOfUnknown(line, context)
  return message('redact.overridden', { line: context.scan.text.position(state.line.span.start).line })
}

function stateOfSetting(state: SettingState): Message {
  switch (state.state) {
    case 'set': {
      const word = safeWord(state)
      return word === null ? message('redact.set') : message('redact.word', { word })
    }
    case 'placeholder':
    case 'misnamed':
      return placeholderOf(state)
    case 'empty':
    case 'missing':
    case 'commented-out':
      return message('redact.empty')
    case 'templated':
      return message(state.line?.statement.kind === 'key-only' ? 'redact.nameAlone' : 'redact.templated')
    case 'rejected':
      return message('redact.rejected')
    case 'damaged':
      return message('redact.damaged')
  }
}

function placeholderOf(state: SettingState): Message {
  const word = installerWord(state)
  if (word !== null) return message('redact.installer', { word })
  if (state.placeholder === 'well-known-secret') return message('redact.published')
  return message(state.placeholder === null ? 'redact.empty' : 'redact.placeholder')
}

/** Of a name that is no setting's: what it holds may be a secret. */
function stateOfUnknown(line: Line, { settings }: Context): Message {
  if (line.statement.kind === 'key-only') return message('redact.nameAlone')
  if (settings.isTemplated(line)) return message('redact.templated')
  if (line.error !== null || line.value === null) return message('redact.rejected')
  return message(line.value.matches(/\S/) ? 'redact.set' : 'redact.empty')
}
