/**
 * Every sentence a user reads, in English.
 *
 * `rules`: for each rule its `title` (a noun phrase) and its messages: what is wrong and what happens because
 * of it, then what to do. `texts`: everything else. `{name}` is a parameter; `{count|# file|# files}` a number
 * with its noun.
 */
export const en = {
  rules: {
    'smtp-not-configured': {
      title: 'mail server not configured',
      missing:
        '{setting} is missing: Bitwarden drops every mail, without a log line. Add host, port, ssl, username and password; if they are filled in at deploy, list them under `provided`.',
    },
  },
  texts: {
    report: {
      checked: '{count|# file|# files} checked',
    },
  },
} as const
