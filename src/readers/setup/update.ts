import { SourceText } from '../../source/text.js'
import { reveal, Value } from '../../source/value.js'
import { setupAddress } from '../dotnet/values/address/setup.js'
import { readUri } from '../dotnet/values/uri/uri.js'
import { type Default, defaults, type FreshValue, pushRelay, pushRelayKey, vaultKey } from './defaults.js'
import { asNew, type SetupReading } from './read-setup.js'
import { singleValue } from './single-value.js'

/** What Setup knows from outside the file. */
export interface UpdateOptions {
  /** `url` of `config.yml`; null where there is none: Setup then takes it from the file itself. */
  readonly url: string | null
  /** `push_notifications` of `config.yml`; null as above. */
  readonly pushNotifications: boolean | null
  /** What stands in place of new random values, so that the result can be compared. */
  readonly fresh?: Partial<Record<FreshValue, string>>
}

/** What Setup knows without a `config.yml`. */
export const withoutConfig: UpdateOptions = { url: null, pushNotifications: null }

const placeholders: Record<Exclude<FreshValue, 'url' | 'domain'>, string> = {
  region: 'US',
  databasePassword: 'NEWRANDOM',
  identityKey: 'NEWRANDOM',
  oidcKey: 'NEWRANDOM',
  duoKey: 'NEWRANDOM',
  installationId: '00000000-0000-0000-0000-000000000000',
  installationKey: '',
}

/**
 * The file as Setup writes it at `update` and `rebuild`: its defaults first and in its order, then what else the
 * file holds; LF, no BOM. `bitwarden/server util/Setup/EnvironmentFileBuilder.cs`, `BuildForUpdater`; without
 * `config.yml`, `util/Setup/Context.cs`, `LoadConfiguration`. Never fails.
 */
export function writeAnew(reading: SetupReading, options: UpdateOptions): SourceText {
  const url = urlAfter(reading, options)
  const push = options.pushNotifications ?? !singleValue(reading, pushRelayKey)?.is('REPLACE')
  const fresh = { ...placeholders, url, domain: domainOf(url), ...options.fresh }
  const lines = new Map(
    writtenDefaults(push).map(({ key, fresh: form }) => [
      key,
      form.replace(/\{(\w+)\}/g, (_, name: FreshValue) => fresh[name]),
    ]),
  )
  for (const line of reading.lines) {
    if (line.kind !== 'entry') continue
    const key = reveal(line.key)
    lines.set(key, reveal(lines.has(key) ? line.text : asNew(line.text)))
  }
  if (push && lines.get(pushRelayKey) === 'REPLACE') lines.delete(pushRelayKey)
  lines.set(vaultKey, url)
  return new SourceText(Array.from(lines, ([key, value]) => `${key}=${value}\n`).join(''))
}

/** The settings that Setup writes whether or not the file holds them. */
export function writtenDefaults(pushNotifications: boolean): readonly Default[] {
  return pushNotifications ? defaults : [...defaults, pushRelay]
}

/** The vault URL that the update writes. */
export function urlAfter(reading: SetupReading, { url: configured }: UpdateOptions): string {
  if (configured !== null) return configured
  const url = singleValue(reading, vaultKey)
  return reveal(setupAddress(url ?? new Value('')).vault)
}

function domainOf(url: string): string {
  const uri = readUri(url)
  return typeof uri === 'string' ? '' : uri.host
}
