import type { Settings } from '../settings/settings.js'
import type { Stack } from '../source/file-form.js'

interface FileOfServer {
  readonly stack: Stack
  readonly settings: Settings
}

/** Whether the services run side by side and read one file: in Lite's container, or without any. */
export function runsTogether(server: FileOfServer): boolean {
  return server.stack === 'lite' || runsWithoutContainers(server)
}

/**
 * Whether the services run on a machine that was set up as Lite's container is: its file sets what the entrypoint would,
 * and says so (bitwarden/server src/Core/Settings/GlobalSettings.cs, LiteDeployment).
 */
export function runsWithoutContainers({ stack, settings }: FileOfServer): boolean {
  return stack === 'standard' && settings.boolean('globalSettings__liteDeployment') === true
}
