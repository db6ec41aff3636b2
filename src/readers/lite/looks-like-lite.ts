import { beforeName } from '../../source/before-name.js'
import type { SourceText } from '../../source/text.js'

/** What only Bitwarden Lite reads: `bitwarden/self-host bitwarden-lite/settings.env`, `entrypoint.sh`. */
const liteName = named('BW_(?:DOMAIN|DB_[A-Z]+|INSTALLATION_(?:ID|KEY)|ENABLE_[A-Z_]+)')

/** The id that the standard server reads; Lite's entrypoint overwrites it with its own. */
const standardId = named('globalSettings__installation__id', 'i')
const liteId = named('BW_INSTALLATION_ID')
const liteDomain = named('BW_DOMAIN')
const liteDatabase = named('BW_DB_[A-Z]+')

/** A line that gives a name a value, also as another kind of file writes one. */
function named(name: string, flags = ''): RegExp {
  return new RegExp(String.raw`^\uFEFF?[ \t]*(?:${beforeName})?${name}[ \t]*[=:]`, `m${flags}`)
}

/**
 * Whether a file sets what Bitwarden Lite reads. A commented-out line does not count, nor does a name of Lite's that
 * strayed into the file of a standard server; a domain and a database of Lite's are no strays.
 */
export function looksLikeLite(text: SourceText): boolean {
  const all = text.slice({ start: 0, end: text.length })
  if (!all.matches(liteName)) return false
  if (!all.matches(standardId) || all.matches(liteId)) return true
  return all.matches(liteDomain) && all.matches(liteDatabase)
}
