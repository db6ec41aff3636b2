import { rawText, type SourceText } from '../../source/text.js'

/** What Setup takes from `config.yml` when it rewrites the file. */
export interface SetupConfig {
  readonly url: string | null
  readonly pushNotifications: boolean
}

/**
 * Reads the two keys of Bitwarden's own `config.yml` that matter here: Setup writes it flat, one scalar a line
 * (bitwarden/server util/Setup/Configuration.cs). A URL that is not there is null.
 */
export function readSetupConfig(text: SourceText): SetupConfig {
  const keys = new Map<string, string>()
  for (const line of rawText(text).split(/\r?\n/)) {
    const [, key, value] = /^([a-z_]+):[ \t]+(.*?)[ \t]*(?:[ \t]#.*)?$/.exec(line) ?? []
    if (key !== undefined && value !== undefined) keys.set(key, value.replace(/^(["'])(.*)\1$/, '$2'))
  }
  const push = keys.get('push_notifications')?.toLowerCase()
  return {
    url: keys.get('url') ?? null,
    // Setup's own default, Configuration.cs.
    pushNotifications: push !== 'false',
  }
}
