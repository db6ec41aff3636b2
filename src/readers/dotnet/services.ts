import { type Printable, word } from '../../messages/printable.js'
import { settingKey } from './key.js'

/**
 * The services that get `global.override.env`: `bitwarden/server util/Setup/Templates/DockerCompose.hbs`. web,
 * attachments, icons and nginx do not.
 */
export const services = [
  word('api'),
  word('identity'),
  word('sso'),
  word('admin'),
  word('notifications'),
  word('events'),
  word('scim'),
] as const

/** Sections that one service alone binds: `bitwarden/server src/Admin/Startup.cs`. */
const boundBy: readonly { readonly section: string; readonly services: readonly Printable[] }[] = [
  { section: settingKey('adminSettings__'), services: [word('admin')] },
]

/**
 * The services that stop when a setting does not bind, by its name in any case. Every service binds
 * `globalSettings` whole, so one bad value there stops them all.
 */
export function servicesBinding(name: string): readonly Printable[] {
  const key = settingKey(name)
  return boundBy.find(({ section }) => key.startsWith(section))?.services ?? services
}
