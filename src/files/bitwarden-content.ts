import { beforeName } from '../source/before-name.js'
import type { SelectedBy } from './find.js'

/** How much of Bitwarden is in a file: nothing, a setting of its, or what only a file of Bitwarden's has. */
export type Belongs = 'none' | 'mentions' | 'belongs'

/**
 * What the content of an env file says about whose it is: it is Bitwarden's where it sets `BW_INSTALLATION_ID`, or
 * `BW_DOMAIN` and a `BW_DB_` name (bitwarden/self-host bitwarden-lite/settings.env), or three names under
 * `globalSettings`. Comments do not count. In any encoding that keeps ASCII, UTF-16 included. Linear.
 *
 * @param bytes of the file, or of its beginning; `\0` of UTF-16 may stand in it.
 */
export function belongsToBitwarden(bytes: Uint8Array): Belongs {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const raw = buffer.toString('latin1')
  const text = buffer.includes(0) ? raw.replaceAll('\0', '') : raw
  // Most files are another program's, and no name is looked for in them.
  if (!text.includes('BW_') && !/settings__/i.test(text)) return 'none'
  const settings = new Set<string>()
  let found = false
  let domain = false
  let database = false
  for (const [, name = ''] of text.matchAll(assignment)) {
    found = true
    domain ||= name === 'BW_DOMAIN'
    database ||= name.startsWith('BW_DB_')
    if (/^globalSettings__/i.test(name)) settings.add(name.toLowerCase())
    if (name === 'BW_INSTALLATION_ID' || (domain && database) || settings.size >= enoughSettings)
      return 'belongs'
  }
  return found ? 'mentions' : 'none'
}

const enoughSettings = 3

/** Behind a byte-order mark, as Latin-1 shows those of UTF-8 and UTF-16, too. */
const assignment = new RegExp(
  String.raw`^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[ \t]*(?:${beforeName})?(BW_[A-Z_]+|[Gg][Ll][Oo][Bb][Aa][Ll][Ss][Ee][Tt][Tt][Ii][Nn][Gg][Ss]__\w+|[Aa][Dd][Mm][Ii][Nn][Ss][Ee][Tt][Tt][Ii][Nn][Gg][Ss]__\w+)[ \t]*[=:]`,
  'gm',
)

/** What the content of a file has to be, by what made it a candidate; nothing where its name or the user is enough. */
export const contentWanted: Partial<Record<SelectedBy, (bytes: Uint8Array) => boolean>> = {
  content: (bytes) => belongsToBitwarden(bytes) === 'belongs',
  resemblance: (bytes) => belongsToBitwarden(bytes) !== 'none',
}

/** Whether a file that was selected in this way is linted with that content. */
export function isWantedFor(selectedBy: SelectedBy, bytes: Uint8Array): boolean {
  return contentWanted[selectedBy]?.(bytes) ?? true
}
