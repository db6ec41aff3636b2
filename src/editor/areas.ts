/** What a setting is about, for the outline. */
export const areas = [
  'mail',
  'access',
  'cloud',
  'database',
  'secrets',
  'web',
  'services',
  'storage',
  'logs',
  'other',
] as const
export type Area = (typeof areas)[number]

/**
 * How names begin, in lower case, by area; the first that fits counts. The groups follow Bitwarden's help
 * (bitwarden.com/help/environment-variables) and the sections of bitwarden/server src/Core/Settings/GlobalSettings.cs.
 */
const beginnings: readonly (readonly [Area, readonly string[]])[] = [
  ['mail', ['globalsettings__mail', 'globalsettings__amazon__']],
  [
    'cloud',
    [
      'globalsettings__installation__',
      'globalsettings__enablecloudcommunication',
      'globalsettings__pushrelay',
      'globalsettings__baseserviceuri__cloudregion',
      'globalsettings__license',
      'globalsettings__hibpapikey',
      'globalsettings__selfhosted',
      'bw_installation_',
    ],
  ],
  [
    'secrets',
    [
      'globalsettings__internalidentitykey',
      'globalsettings__oidcidentityclientkey',
      'globalsettings__identityserver__certificate',
      'globalsettings__duo__akey',
      'globalsettings__dataprotection__',
    ],
  ],
  [
    'access',
    [
      'adminsettings__',
      'globalsettings__disableuserregistration',
      'globalsettings__disableemailnewdevice',
      'globalsettings__organizationinvite',
      'globalsettings__sso__',
      'globalsettings__yubico__',
      'globalsettings__duo__',
      'globalsettings__identityserver__',
      'globalsettings__passwordlessauth__',
      'globalsettings__webauthn__',
      'globalsettings__fido2__',
      'globalsettings__communication__',
      'globalsettings__enablenewdevice',
      'globalsettings__enableemailverification',
    ],
  ],
  [
    'database',
    [
      'globalsettings__sqlserver__',
      'globalsettings__postgresql__',
      'globalsettings__mysql__',
      'globalsettings__sqlite__',
      'globalsettings__databaseprovider',
      'bw_db_',
    ],
  ],
  ['web', ['globalsettings__baseserviceuri__', 'globalsettings__known', 'bw_domain', 'bw_port_', 'bw_ssl_']],
  ['web', ['bw_enable_ssl', 'bw_enable_ipv6', 'bw_real_ips', 'bw_csp']],
  ['services', ['bw_enable_', 'bw_icons_', 'bw_key_connector_', 'puid', 'pgid']],
  ['storage', ['globalsettings__attachment__', 'globalsettings__send__', 'globalsettings__storage__']],
  [
    'logs',
    ['globalsettings__log', 'logging__', 'globalsettings__eventlogging__', 'globalsettings__events__'],
  ],
]

/** The area of a name in any case; `other` for what is in none. */
export function areaOf(name: string): Area {
  const folded = name.toLowerCase()
  const found = beginnings.find(([, begins]) => begins.some((begin) => folded.startsWith(begin)))
  return found?.[0] ?? 'other'
}
