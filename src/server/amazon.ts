import { amazonRegion } from '../readers/dotnet/values/amazon.js'
import type { Settings } from '../settings/settings.js'
import { isAbsent } from '../settings/state.js'

/** What keeps Amazon SES from sending, once its secret has chosen it. */
export interface SesFault {
  /** The setting to change. */
  readonly setting: string
  /**
   * `empty`: the mail service cannot be built, login and API answer 500. `missing`: the literal SECRET of
   * appsettings.json, or the installer's own REPLACE, goes to Amazon. `unknown-region`: the SDK takes it, Amazon does
   * not. The last two fail at every mail.
   */
  readonly kind: 'empty' | 'missing' | 'unknown-region'
}

const id = 'globalSettings__amazon__accessKeyId'
const region = 'globalSettings__amazon__region'

/** Null where nothing is wrong, or nothing certain. bitwarden/server AmazonSesMailDeliveryService.cs, its constructor. */
export function sesFault(settings: Settings): SesFault | null {
  const empty = [id, region].find((name) => settings.of(name).state === 'empty')
  if (empty !== undefined) return { setting: empty, kind: 'empty' }
  const missing = [id, region].find(
    (name) => isAbsent(settings.of(name)) || settings.of(name).placeholder === 'installer',
  )
  if (missing !== undefined) return { setting: missing, kind: 'missing' }
  const { state, value } = settings.of(region)
  if (state !== 'set' || value === null || amazonRegion(value).isKnown) return null
  return { setting: region, kind: 'unknown-region' }
}
