import { settingsOf } from '../../readiness/readiness.js'
import type { SettingName } from '../../settings/catalogue/setting.js'
import { nameEntries } from '../../settings/line.js'
import { scan } from '../../source/scan.js'
import { readAsCompose } from '../compose/read-compose.js'
import type { Companions } from './companion.js'

/**
 * What `docker/global.env` sets that nobody but a person has put there. Compose reads it before this file
 * (bitwarden/server DockerCompose.hbs). Older installers put more into it than newer ones, so only what an
 * organization sets by hand counts.
 */
export function editedInGlobalEnv(companions: Companions): readonly SettingName[] {
  const companion = companions.get('global-env')
  if (companion === undefined) return []
  return nameEntries(readAsCompose(scan(companion.text)).entries).flatMap(({ recognition }) =>
    recognition.kind === 'known' && byHand.has(recognition.setting.name) ? [recognition.setting.name] : [],
  )
}

const byHand: ReadonlySet<string> = new Set(Object.values(settingsOf).flat())
