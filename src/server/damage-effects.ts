import { findLiteVariable, type VariableType } from '../readers/lite/names.js'
import type { Setting } from '../settings/catalogue/setting.js'
import { databaseOfLite, databasePieces } from '../settings/lite-database.js'
import type { Settings } from '../settings/settings.js'
import type { Value } from '../source/value.js'
import { mailService } from './mail.js'

/** What fails because a value is not the one that was meant. */
export type DamageEffect =
  /** The start, every login or all that needs the database. */
  | 'everything'
  /** Every mail. */
  | 'mail'
  /** Little, or nothing that is known. */
  | 'little'

/** Text in all else fails at its own place only. By the beginning of a setting's name. */
const texts: readonly (readonly [string, DamageEffect])[] = [
  ['globalSettings__baseServiceUri__vault', 'everything'],
  ['globalSettings__databaseProvider', 'everything'],
  ['globalSettings__mail__replyToEmail', 'mail'],
  ['globalSettings__mail__smtp__', 'mail'],
]

/** What su-exec, nginx and .NET reject. */
const rejecting: ReadonlySet<VariableType> = new Set([
  'addresses',
  'group',
  'guid',
  'host',
  'port',
  'user',
  'word',
])

const piecesOfConnection: ReadonlySet<string> = new Set([...databasePieces, 'BW_DB_PORT'])

/**
 * What fails where a comment or a control character has become the value of a setting, or a part of it.
 *
 * @param value what Compose reads; null where that is not certain.
 */
export function damageEffect({ name, type }: Setting, value: Value | null, settings: Settings): DamageEffect {
  const variable = findLiteVariable(name)
  if (variable?.type === 'switch') return isRejectedSwitch(value) ? 'everything' : 'little'
  if (piecesOfConnection.has(name)) return usesPieces(settings) ? 'everything' : 'little'
  if (variable !== undefined) return rejecting.has(variable.type) ? 'everything' : 'little'
  // What .NET cannot convert ends the services; `AdminSettings` are first read at night, an item is left out.
  if (type !== 'string')
    return name.startsWith('globalSettings__') && !name.includes('{') ? 'everything' : 'little'
  const effect = texts.find(([beginning]) => name.startsWith(beginning))?.[1] ?? 'little'
  return effect === 'mail' && !isRead(name, settings) ? 'little' : effect
}

/** Behind white space supervisord takes a hash for a comment too (supervisor options.py, UnhosedConfigParser). */
function isRejectedSwitch(value: Value | null): boolean {
  return value?.matches(/^#/) === true
}

/** Amazon SES needs the sender only. */
function isRead(name: string, settings: Settings): boolean {
  return name === 'globalSettings__mail__replyToEmail' || mailService(settings) !== 'amazon'
}

/** SQLite has a file instead. */
function usesPieces(settings: Settings): boolean {
  return databaseOfLite((name) => settings.own(name)) !== 'sqlite'
}
