import { connectionOfLite } from '../../settings/lite.js'
import { faultyPieces, type PieceFault } from '../../settings/lite-database.js'
import { rule } from '../rule.js'

/**
 * The entrypoint puts the pieces into a connection string and quotes nothing (bitwarden/self-host
 * bitwarden-lite/entrypoint.sh).
 */
export default rule('lite-database-malformed', {
  title: 'database value that Lite’s connection string breaks',
  severity: 'error',
  severityWhen: { warning: 'the port is the usual one of another database' },
  since: '1.0.0',
  stacks: ['lite'],
  messages: {
    'server-port':
      '`{setting}` has a port in it, and Lite writes another one behind it: there is no server of that name, and Lite’s services fail. Write the name alone, and the port in `BW_DB_PORT`.',
    'server-address':
      '`{setting}` is more than the name of a server: there is none of that name, and Lite’s services fail. Write the name or the address alone.',
    port: '`{setting}` is not a port: Lite’s services fail. Write a number such as `3306`, or delete the line for the database’s usual port.',
    'other-port':
      '`{setting}` is the usual port of another database than `BW_DB_PROVIDER` names: the server does not reach its database. Write the port of that one, or the provider of this one; ignore this if the database really listens there.',
    punctuation:
      '`{setting}` has a semicolon or a quote, which the connection string that Lite makes takes for its own: the database gets another value, or Lite’s services fail. Choose a value without, or put it in single quotes within double quotes.',
    blank:
      '`{setting}` has a space at an end, which the connection string that Lite makes drops: the database gets another value. Choose one without.',
  } satisfies Record<PieceFault, string>,
  check({ settings }, report) {
    const own = (name: string) => settings.own(name)
    const lite = settings.lite()
    const made = lite && connectionOfLite(lite, own)
    if (made === null) return
    for (const { piece, fault } of faultyPieces(own, made))
      if (fault === 'other-port') report.setting(piece, fault, { severity: 'warning' })
      else report.setting(piece, fault, { breaks: 'everything' })
  },
})
