/** What is said in English: editor, areas. */
export const editor = {
  editor: {
    notChecked: '{why} Until then nothing in this file is checked.',
    fixAll: 'Apply all safe fixes',
    unsafe: '{fix} (unsafe: check that this is what you want)',
    ignore: 'Ignore {rule} in this file, in {path}',
    ignoreSetting: 'Ignore {rule} for {setting} in this file, in {path}',
    reason: 'say why',
    settings: '{count|# setting|# settings}',
    liteFlag: 'Type: `true` turns it on; any other text leaves it off.',
    liteService: 'It turns the {service} service on or off.',
    liteBecomes: 'In its container Bitwarden Lite sets {settings} from it.',
    liteTlsOnly: 'It is read only with `BW_ENABLE_SSL=true`.',
    liteLongDefault: 'Without it Bitwarden Lite uses a default of its own.',
  },
  areas: {
    mail: 'Mail',
    access: 'Access',
    cloud: 'Cloud',
    database: 'Database',
    secrets: 'Secrets between services',
    web: 'Addresses and TLS',
    services: 'Services',
    storage: 'Storage',
    logs: 'Logs and events',
    other: 'Other',
  },
} as const
