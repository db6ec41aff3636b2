import { settingsOf } from '../organization/readiness.js'
import { readAsCompose } from '../readers/compose/reading.js'
import { nameEntries } from '../settings/naming.js'
import type { SettingName } from '../settings/setting.js'
import type { Neighbours } from '../source/neighbour.js'
import { scan } from '../source/scan.js'

/**
 * What `docker/global.env` sets that nobody but a person has put there. Compose reads it before this file
 * (bitwarden/server DockerCompose.hbs). Older installers put more into it than newer ones, so only what an
 * organization sets by hand counts.
 */
export function editedInGlobalEnv(neighbours: Neighbours): readonly SettingName[] {
  const neighbour = neighbours.get('global-env')
  if (neighbour === undefined) return []
  return nameEntries(readAsCompose(scan(neighbour.text)).entries).flatMap(({ recognition }) =>
    recognition.kind === 'known' && byHand.has(recognition.setting.name) ? [recognition.setting.name] : [],
  )
}

const byHand: ReadonlySet<string> = new Set(Object.values(settingsOf).flat())
