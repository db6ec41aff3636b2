import { word } from '../../messages/printable.js'

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
