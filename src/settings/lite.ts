import type { SourceText } from '../source/text.js'

/** What only Bitwarden Lite reads: `bitwarden/self-host bitwarden-lite/settings.env`, `entrypoint.sh`. */
const liteName =
  /^\uFEFF?[ \t]*(?:export[ \t]+)?BW_(?:DOMAIN|DB_[A-Z]+|INSTALLATION_(?:ID|KEY)|ENABLE_[A-Z_]+)[ \t]*=/m

/** Whether a file sets what Bitwarden Lite reads. A commented-out line does not count. */
export function looksLikeLite(text: SourceText): boolean {
  return text.slice({ start: 0, end: text.length }).matches(liteName)
}
