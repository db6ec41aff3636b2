/** What is said in English: readiness. */
export const readiness = {
  readiness: {
    composeRejects: 'Compose rejects line {line}: nothing starts',
    serverCrashes: 'a value on line {line} crashes the services at start',
    duoObsolete: 'Duo does not use this key since 2024.12.0; it is set up in the web vault',
    loginIncomplete: '`{setting}` is not set',
    tlsMismatch: 'port 465 without TLS',
    missing: '`{setting}` is missing',
    false: '`{setting}` is `false`',
    placeholder: '`{setting}` is not filled in',
    misnamed: '`{setting}` is meant by a line with a wrong name',
    templated: '`{setting}` is decided at deploy',
    rejected: '`{setting}` cannot be read as it is written',
  },
} as const
