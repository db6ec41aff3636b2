/** What editors show besides findings. */
export const editor = {
  editor: {
    notChecked: '{why} Until then nothing in this file is checked.',
    fixAll: 'Apply all safe fixes',
    unsafe: '{fix} (unsafe: check that this is what you want)',
    ignore: 'Ignore {rule} in this file, in {path}',
    ignoreSetting: 'Ignore {rule} for {setting} in this file, in {path}',
    reason: 'say why',
    settings: '{count|# setting|# settings}',
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
