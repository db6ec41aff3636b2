import type { SourceText } from '../../source/text.js'

/** What only Bitwarden Lite reads: `bitwarden/self-host bitwarden-lite/settings.env`, `entrypoint.sh`. */
const liteName =
  /^\uFEFF?[ \t]*(?:export[ \t]+)?BW_(?:DOMAIN|DB_[A-Z]+|INSTALLATION_(?:ID|KEY)|ENABLE_[A-Z_]+)[ \t]*=/m

/** The id that the standard server reads; Lite's entrypoint overwrites it with its own. */
const standardId = /^[ \t]*globalSettings__installation__id[ \t]*=/im
const liteId = /^[ \t]*(?:export[ \t]+)?BW_INSTALLATION_ID[ \t]*=/m
const liteDomain = /^\uFEFF?[ \t]*(?:export[ \t]+)?BW_DOMAIN[ \t]*=/m
const liteDatabase = /^\uFEFF?[ \t]*(?:export[ \t]+)?BW_DB_[A-Z]+[ \t]*=/m

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
