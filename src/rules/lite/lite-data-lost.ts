import { connectionString } from '../../readers/dotnet/values/connection/connection-string.js'
import { databaseOfLite, isKept } from '../../settings/lite-database.js'
import { connectionOfLite } from '../../settings/lite-states.js'
import { rule } from '../rule.js'

/**
 * The volumes of Lite are /etc/bitwarden and its logs (bitwarden/self-host bitwarden-lite/docker-compose.yml): what lies
 * elsewhere in the container is gone with it, as at every new release of the image.
 */
export default rule('lite-data-lost', {
  title: 'database outside the volume',
  severity: 'warning',
  since: '1.0.0',
  stacks: ['lite'],
  messages: {
    lost: '`{setting}` is outside /etc/bitwarden, the only folder that Lite’s volume keeps: unless you mount the other folder too, all vaults are lost when the container is replaced, as at the next release. Write a path below /etc/bitwarden.',
  },
  check({ settings, companions }, report) {
    if (databaseOfLite((name) => settings.own(name)) !== 'sqlite') return
    const state = settings.own('BW_DB_FILE')
    if (state.state !== 'set' || state.value === null) return
    const mounts = ['/etc/bitwarden', ...(companions.project?.mounts ?? [])]
    const lite = settings.lite()
    const made = lite && connectionOfLite(lite, (name) => settings.own(name))
    const path = made && connectionString('sqlite', made).values.get('Data Source')
    if (!path || isKept(path, mounts)) return
    report.setting(state, 'lost')
  },
})
