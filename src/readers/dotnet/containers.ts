import { type Printable, word } from '../../messages/printable.js'
import type { ServiceName } from './schema.js'

/**
 * The containers that get `global.override.env`, by the service in each: `bitwarden/server
 * util/Setup/Templates/DockerCompose.hbs`. web, attachments, icons and nginx do not.
 */
export const containers: Readonly<Record<ServiceName, Printable>> = {
  Api: word('api'),
  Identity: word('identity'),
  Sso: word('sso'),
  Admin: word('admin'),
  Notifications: word('notifications'),
  Events: word('events'),
  Scim: word('scim'),
}
