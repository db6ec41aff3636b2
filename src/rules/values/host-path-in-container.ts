import { runsWithoutContainers } from '../../server/deployment.js'
import { isKept } from '../../settings/lite-database.js'
import type { SettingState } from '../../settings/state.js'
import { isAbsolute, isInBwdata } from '../../settings/values/folder.js'
import type { Context } from '../context.js'
import { rule } from '../rule.js'

/**
 * The server writes to these folders inside its container, of which Compose mounts bwdata/core at /etc/bitwarden/core
 * (bitwarden/server util/Setup/Templates/DockerCompose.hbs); a path that is not absolute lies below /app
 * (src/Api/Dockerfile).
 */
export default rule('host-path-in-container', {
  title: 'folder of the host where one of the container is meant',
  severity: 'warning',
  severityWhen: { notice: 'only log files are written there' },
  since: '1.0.0',
  messages: {
    data: '{settings} {count|is not a path|are not paths} inside the container: what Bitwarden writes there cannot be stored, or is lost when an update replaces the container. Delete the {count|line|lines}: by default it is kept in {stack|bwdata/core|Lite’s volume}.',
    logs: '`{setting}` is not a path inside the container: the log files are written where nothing keeps them, and {stack|bwdata/logs|the folder for logs} stays without them. Delete the line; the default is right.',
  },
  check(context, report) {
    if (runsWithoutContainers(context)) return
    const { settings } = context
    const written = dataFolders.filter(({ unless }) => unless === null || settings.of(unless).state !== 'set')
    report.several(
      written.map(({ folder }) => settings.of(folder)).filter((state) => isOfHost(context, state)),
      'data',
    )
    const logs = settings.of('globalSettings__logDirectory')
    if (isOfHost(context, logs)) report.setting(logs, 'logs', { severity: 'notice' })
  },
})

/** Files go to Azure instead where there is a connection string (src/SharedWeb/Utilities/ServiceCollectionExtensions.cs). */
const dataFolders = [
  {
    folder: 'globalSettings__attachment__baseDirectory',
    unless: 'globalSettings__attachment__connectionString',
  },
  { folder: 'globalSettings__send__baseDirectory', unless: 'globalSettings__send__connectionString' },
  { folder: 'globalSettings__licenseDirectory', unless: null },
  { folder: 'globalSettings__dataProtection__directory', unless: null },
] as const

/** A folder that is mounted under its own name is the container's too: an override of the Compose project may do that. */
function isOfHost({ companions }: Context, { state, value }: SettingState): boolean {
  if (state !== 'set' || value === null) return false
  if (!isAbsolute(value)) return true
  if (!isInBwdata(value) || companions.composeOverride !== null) return false
  return !isKept(value, companions.project?.mounts ?? [])
}
