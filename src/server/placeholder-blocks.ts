import { type SettingKey, settingKey } from '../readers/dotnet/key.js'
import { isLiteSetting } from '../settings/catalogue/lite-settings.js'
import type { Settings } from '../settings/settings.js'
import { isAbsent, type SettingState } from '../settings/state.js'
import { isDocumentationDomain } from '../settings/values/documentation-host.js'
import { connectionSetting } from './database.js'
import { mailService } from './mail.js'
import { senderFault } from './mail-host.js'

/** What fails because of a guide's placeholders, by what reads them. */
export type PlaceholderEffect =
  /** Every mail. */
  | 'mail'
  | 'amazon'
  /** Whatever needs the database. */
  | 'database'
  /** The start: what must be a number, a switch or an id does not bind. */
  | 'crash'
  | 'installation'
  /** Links and sign-in lead to a domain of guides. */
  | 'address'
  | 'admins'
  | 'breaks'
  /** Little, or nothing that is known. */
  | 'unused'

/** The settings of one block of a guide that still hold its placeholders: one cause. */
export interface PlaceholderBlock {
  readonly effect: PlaceholderEffect
  readonly states: readonly SettingState[]
}

/** What of a file decides what its placeholders do. */
interface FileOfServer {
  readonly settings: Settings
  readonly isFragment: boolean
}

/** Every block with a placeholder of a guide, in the order of the file; one for all that has no effect to name. */
export function placeholderBlocks(server: FileOfServer): readonly PlaceholderBlock[] {
  const { settings } = server
  const found = settings.present().filter(isOfGuide)
  if (found.length === 0) return []
  const blocks = new Map<string, { readonly effect: PlaceholderEffect; readonly states: SettingState[] }>()
  for (const state of found) {
    const effect = effectOf(state, server)
    if (effect === null) continue
    // A port and a switch of a guide's mail block crash the server before any mail fails.
    const block = sectionOf(state) ?? effect
    const known = blocks.get(block)
    if (known === undefined) blocks.set(block, { effect, states: [state] })
    else
      blocks.set(block, {
        effect: effect === 'crash' ? effect : known.effect,
        states: [...known.states, state],
      })
  }
  return [...blocks.values()].map(({ effect, states }) =>
    effect === 'mail' || effect === 'crash'
      ? { effect, states: withSender(settings, states) }
      : { effect, states },
  )
}

/**
 * Whether a setting holds a guide's placeholder. What the installer writes for nothing is text like any other to Lite's
 * entrypoint.
 */
export function isOfGuide({ placeholder, setting }: SettingState): boolean {
  return placeholder === 'documentation' || (placeholder === 'installer' && isLiteSetting(setting))
}

/** Sections whose placeholders belong together whatever each of them does. */
const sections = [
  'globalSettings__mail__',
  'globalSettings__installation__',
  'BW_INSTALLATION_',
  'BW_DB_',
].map(settingKey)

function sectionOf({ setting }: SettingState): SettingKey | undefined {
  const key = settingKey(setting.name)
  return sections.find((section) => key.startsWith(section))
}

/** Null for what has a finding of another cause: the mail block of a server that sends no mail. */
function effectOf(state: SettingState, server: FileOfServer): PlaceholderEffect | null {
  if (state.state === 'rejected') return 'crash'
  const { settings, isFragment } = server
  const { name } = state.setting
  if (name.startsWith('globalSettings__mail__')) {
    const service = mailService(settings)
    const host = settings.of('globalSettings__mail__smtp__host')
    if (service === 'none' && isFragment && isAbsent(host)) return 'mail'
    const isSender = name === 'globalSettings__mail__replyToEmail'
    return service === 'smtp' || (service === 'amazon' && isSender) ? 'mail' : null
  }
  if (name.startsWith('globalSettings__amazon__'))
    return mailService(settings) === 'amazon' ? 'amazon' : 'unused'
  if (name.endsWith('__connectionString')) return connectionSetting(settings) === name ? 'database' : 'unused'
  if (name.startsWith('globalSettings__baseServiceUri__') || name === 'BW_DOMAIN')
    return state.value !== null && isDocumentationDomain(state.value) ? 'address' : 'breaks'
  const known = effects.find(([beginning]) => name.startsWith(beginning))?.[1]
  return known ?? (isLiteSetting(state.setting) ? 'breaks' : 'unused')
}

/** By the beginning of a setting's name. */
const effects: readonly (readonly [string, PlaceholderEffect])[] = [
  ['globalSettings__installation__', 'installation'],
  ['BW_INSTALLATION_', 'installation'],
  ['globalSettings__identityServer__', 'breaks'],
  ['globalSettings__databaseProvider', 'database'],
  ['BW_DB_', 'database'],
  ['adminSettings__admins', 'admins'],
]

/** A sender at a domain of guides is of the same block. */
function withSender(settings: Settings, states: readonly SettingState[]): readonly SettingState[] {
  const sender = settings.of('globalSettings__mail__replyToEmail')
  const isMail = states.some(({ setting }) =>
    settingKey(setting.name).startsWith(settingKey('globalSettings__mail__')),
  )
  const isOfGuide =
    isMail && sender.state === 'set' && sender.value !== null && senderFault(sender.value) === 'documentation'
  return isOfGuide && !states.includes(sender) ? [...states, sender] : states
}
