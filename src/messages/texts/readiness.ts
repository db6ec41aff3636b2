/** Why a feature is not ready. */
export const readiness = {
  readiness: {
    composeRejects: 'Compose rejects line {line}: nothing starts',
    serverCrashes: 'a value on line {line} makes the server’s containers crash-loop at start',
    servicesFail: 'a value on line {line} makes Lite’s services fail at start',
    notTrue: '`{setting}` is not `true`',
    duoObsolete: 'Duo has not used this key since 2024.12.0; it is set up in the web vault',
    loginIncomplete: '`{setting}` is not set',
    tlsMismatch: 'port 465 without implicit TLS',
    missing: '`{setting}` is missing',
    false: '`{setting}` is `false`',
    placeholder: '`{setting}` is not filled in',
    misnamed: '`{setting}` is misspelt on its line',
    templated: '`{setting}` is filled in at deploy',
    elsewhere: '`{setting}` is not in this file: another part, or the deployment, sets it',
    rejected: 'the value of `{setting}` cannot be read',
  },
} as const
