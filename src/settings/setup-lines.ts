import { type Printable, printable } from '../messages/printable.js'
import { type SettingKey, settingKey } from '../readers/dotnet/key.js'
import { setting } from './catalogue/catalogue.js'
import { connectionStrings } from './catalogue/connection-strings.js'
import type { SettingName } from './catalogue/setting.js'
import type { Line } from './line.js'

/** A line that every installation has, by the names that may stand for it; the first is that of a usual one. */
type Needed = readonly [string, ...string[]]

/** The six lines that Setup always writes (bitwarden/server util/Setup/EnvironmentFileBuilder.cs). */
const ofStandard: readonly Needed[] = [
  [
    connectionStrings.sqlserver,
    connectionStrings.postgres,
    connectionStrings.mysql,
    connectionStrings.sqlite,
  ],
  ['globalSettings__identityServer__certificatePassword'],
  ['globalSettings__internalIdentityKey'],
  ['globalSettings__oidcIdentityClientKey'],
  ['globalSettings__installation__id'],
  ['globalSettings__installation__key'],
]

/** What Lite's entrypoint cannot do without (bitwarden/self-host bitwarden-lite/entrypoint.sh). */
const ofLite = ['BW_DB_PASSWORD', 'BW_INSTALLATION_ID', 'BW_INSTALLATION_KEY']

const setupKeys = new Set([...ofStandard.flat(), ...ofLite].map(settingKey))

/** What lines set or are meant to set, under whatever name. */
export function writtenKeys(lines: readonly Line[]): ReadonlySet<SettingKey> {
  const keys = new Set<SettingKey>()
  for (const { key, recognition } of lines) {
    keys.add(key)
    if ('setting' in recognition) keys.add(settingKey(recognition.setting.name))
  }
  return keys
}

/** The lines that every installation has among those written. */
export function setupLinesIn(written: ReadonlySet<SettingKey>): ReadonlySet<SettingKey> {
  return new Set([...written].filter((key) => setupKeys.has(key)))
}

/** Whether one of the lines that every installation has is there, under whatever name. */
export function hasSetupLine(lines: readonly Line[]): boolean {
  return setupLinesIn(writtenKeys(lines)).size > 0
}

/** The settings of Setup's lines, each by its usual name. */
export function setupSettings(): readonly SettingName[] {
  return ofStandard.map(([name]) => setting(name).name)
}

/** Settings as the config's `provided` lists them, to be copied. */
export function providedBlock(names: readonly SettingName[]): Printable {
  return printable(names.join(', '))
}

/** Whether anything of Bitwarden's is set; in a file of comments nothing is. */
export function setsAnything(lines: readonly Line[]): boolean {
  return lines.some(({ recognition, name }) => recognition.kind !== 'unrelated' || name.matches(/^BW_[A-Z]/))
}
