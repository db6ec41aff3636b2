import { services as all } from '../readers/dotnet/services.js'

/** The services that bind a setting and so crash on a value they cannot read: the admin settings are the admin's. */
export function services(name: string): readonly string[] {
  return name.toLowerCase().startsWith('adminsettings__') ? ['admin'] : all
}
