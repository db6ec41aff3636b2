import { faultyPieces, type PieceFault } from '../../settings/lite-database.js'
import { connectionOfLite } from '../../settings/lite-states.js'
import { rule } from '../rule.js'

/**
 * The entrypoint puts the pieces into a connection string and quotes nothing (bitwarden/self-host
 * bitwarden-lite/entrypoint.sh).
 */
export default rule('lite-database-malformed', {
  title: 'database value that breaks Lite’s connection string',
  severity: 'error',
  since: '1.0.0',
  stacks: ['lite'],
  messages: {
    'server-port':
      '`{setting}` contains a port, and Lite adds another one: no server has such a name, and Lite’s services fail. Write only the name, and the port in `BW_DB_PORT`.',
    'server-address':
      '`{setting}` is more than the name of a server: no server has such a name, and Lite’s services fail. Write only the name or the IP address.',
    port: '`{setting}` is not a port: Lite’s services fail. Write a number such as `3306`, or delete the line to use the database’s usual port.',
    punctuation:
      '`{setting}` contains a semicolon or a quote, which ends the value in the connection string that Lite builds: the database gets another value, or Lite’s services fail. Choose a value without them, or put it in single quotes inside double quotes.',
    blank:
      '`{setting}` begins or ends with a space, which the connection string that Lite builds drops: the database gets another value. Choose one without it.',
  } satisfies Record<PieceFault, string>,
  check({ settings }, report) {
    const own = (name: string) => settings.own(name)
    const lite = settings.lite()
    const made = lite && connectionOfLite(lite, own)
    if (made === null) return
    for (const { piece, fault } of faultyPieces(own, made))
      report.setting(piece, fault, { breaks: 'everything' })
  },
})
