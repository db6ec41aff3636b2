import { message } from '../../messages/message.js'
import { connectionServers, namesLocalhost } from '../../readers/dotnet/values/connection/servers.js'
import { parseUri } from '../../readers/dotnet/values/uri/uri.js'
import { isLocalHost, isOwnMachine } from '../../server/addresses.js'
import { usedConnections } from '../../server/connection.js'
import { runsTogether, runsWithoutContainers } from '../../server/deployment.js'
import type { SettingState } from '../../settings/state.js'
import type { Value } from '../../source/value.js'
import { rule } from '../rule.js'

/**
 * To a container localhost is the container itself, to a browser the reader's own computer (bitwarden/server issue 450).
 */
export default rule('localhost-in-container', {
  title: 'localhost where the server is not',
  severity: 'warning',
  severityWhen: { notice: 'a database is at the server’s own address' },
  since: '1.0.0',
  messages: {
    database:
      '`{setting}` names localhost, which is the container itself, where no database runs: the server does not reach its database. Write the name or address at which the containers reach it.',
    'own-host':
      '`{setting}` names this server’s own address: a database in a container beside it answers there only if its port is published. Write the name at which the containers reach it, or ignore this if the port is published.',
    browser:
      '{settings} {count|leads|lead} to localhost: on any other device, links in mails and the apps look for the server on that device itself. Write the address at which people reach this server; on a trial server that only you use, ignore this.',
    internal:
      '{settings} {count|leads|lead} to localhost, which is the container itself: the containers cannot reach one another at it. Delete the {count|line|lines}; the default is right.',
  },
  check(context, report) {
    const { settings } = context
    const own = hostOf(settings.of('globalSettings__baseServiceUri__vault'))
    for (const { state, reading } of usedConnections(settings)) {
      if (!reading.ok) continue
      const { hosts } = connectionServers(reading)
      const isLocal = hosts.some(isLocalHost)
      if (isLocal && namesLocalhost(reading) && !runsWithoutContainers(context))
        report.setting(state, 'database', { breaks: 'everything' })
      else if (!isLocal && own !== null && hosts.some((host) => host.equals(own)))
        report.setting(state, 'own-host', { severity: 'notice' })
    }
    const related = () => message('related.alsoLocalhost')
    report.several(forBrowsers.map((name) => settings.of(name)).filter(isLocal), 'browser', { related })
    if (runsTogether(context)) return
    report.several(forContainers.map((name) => settings.of(name)).filter(isLocal), 'internal', { related })
  },
})

function hostOf({ value }: SettingState): Value | null {
  const reading = value === null ? null : parseUri(value)
  return reading?.ok ? reading.uri.host : null
}

function isLocal({ state, value }: SettingState): boolean {
  return state === 'set' && value !== null && isOwnMachine(value)
}

const forBrowsers = [
  'globalSettings__baseServiceUri__vault',
  'globalSettings__baseServiceUri__api',
  'globalSettings__baseServiceUri__identity',
  'globalSettings__baseServiceUri__notifications',
  'globalSettings__baseServiceUri__sso',
  'globalSettings__baseServiceUri__admin',
  'globalSettings__attachment__baseUrl',
  'globalSettings__send__baseUrl',
]

/** In Lite all services are in one container. */
const forContainers = [
  'globalSettings__baseServiceUri__internalAdmin',
  'globalSettings__baseServiceUri__internalApi',
  'globalSettings__baseServiceUri__internalIdentity',
  'globalSettings__baseServiceUri__internalNotifications',
  'globalSettings__baseServiceUri__internalSso',
  'globalSettings__baseServiceUri__internalVault',
]
