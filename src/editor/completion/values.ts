import type { LiteVariable } from '../../readers/lite/names.js'
import { setting as settingOf } from '../../settings/catalogue/catalogue.js'
import type { Setting } from '../../settings/catalogue/setting.js'

/** What can be written as a value: words to choose from, or one to begin with. None is anything of a file. */
export interface ValueSuggestion {
  readonly words: readonly string[]
  /** Whether there are no others. */
  readonly complete: boolean
}

const none: ValueSuggestion = { words: [], complete: false }

/** Words that the server compares a text with, by setting (bitwarden/server src/Core/Settings/GlobalSettings.cs). */
const knownWords: Readonly<Record<string, readonly string[]>> = {
  globalSettings__baseServiceUri__cloudRegion: ['US', 'EU'],
  globalSettings__databaseProvider: ['sqlserver', 'postgresql', 'mysql', 'mariadb', 'sqlite'],
}

/** The ports that mail servers listen on: 587 goes over to TLS, 465 begins with it, 25 is between servers. */
const mailPorts = ['587', '465', '25']

/** What a setting takes. Of a boolean the word that changes something stands first. */
export function suggestionFor({ name, type, values, default: value, secret }: Setting): ValueSuggestion {
  if (secret) return none
  if (type === 'bool')
    return { words: value === true ? ['false', 'true'] : ['true', 'false'], complete: true }
  if (values !== undefined) return { words: values, complete: true }
  if (name === settingOf('globalSettings__mail__smtp__port').name)
    return { words: mailPorts, complete: false }
  const words = knownWords[name]
  if (words !== undefined) return { words, complete: true }
  return typeof value === 'number' ? { words: [String(value)], complete: false } : none
}

/** The same for a variable of Bitwarden Lite. */
export function liteSuggestionFor({ name, type, default: value }: LiteVariable): ValueSuggestion {
  if (type === 'switch' || type === 'flag')
    return { words: value === 'true' ? ['false', 'true'] : ['true', 'false'], complete: true }
  if (name === 'BW_DB_PROVIDER')
    return { words: knownWords['globalSettings__databaseProvider'] ?? [], complete: true }
  const isShort = type === 'port' || type === 'user' || type === 'group' || type === 'file' || type === 'path'
  return isShort && value !== undefined ? { words: [value], complete: false } : none
}

/** `${1|true,false|}`, `${1:587}`, or an empty place: a snippet's placeholder of this number, its words escaped. */
export function snippet({ words, complete }: ValueSuggestion, number: number): string {
  const [first, second] = words
  if (first === undefined) return '$0'
  if (second === undefined && !complete) return `\${${number}:${first.replace(/[\\$}]/g, '\\$&')}}`
  return `\${${number}|${words.map((word) => word.replace(/[\\$},|]/g, '\\$&')).join(',')}|}`
}
