import { httpProxies, isException, proxyExceptions } from '../../server/http-proxies.js'
import { rule } from '../rule.js'

/**
 * .NET sends plain HTTP through the proxy of HTTP_PROXY or ALL_PROXY, that among containers too, unless NO_PROXY names
 * the host (dotnet/runtime HttpEnvironmentProxy.cs; bitwarden/server GlobalSettings.cs, `BuildInternalUri`). It knows no
 * exception for localhost, where Lite's services are.
 */
export default rule('proxy-catches-containers', {
  title: 'proxy between the containers',
  severity: 'warning',
  since: '1.0.0',
  messages: {
    catches:
      '`{variable}` also sends requests {stack|between the containers through the proxy, which does not know their names|between Lite’s services, at localhost, through the proxy, which looks for them on its own machine}: logins fail. Add `NO_PROXY` with {stack|the names of the containers, such as `identity,api,admin,sso,notifications,events`|`localhost`}.',
    incomplete:
      '`{variable}` also sends requests {stack|between the containers through the proxy, and `NO_PROXY` does not name `identity` and `api`|between Lite’s services, at localhost, through the proxy, and `NO_PROXY` does not name `localhost`}: logins fail. Add {stack|the names of the containers to it, such as `identity,api,admin,sso,notifications,events`|`localhost` to it}.',
    quoted:
      '`{variable}` has quotes inside quotes, and the inner ones stay in the value: .NET cannot read the address and silently uses no proxy. Remove one pair of quotes.',
  },
  check({ lines, settings, stack }, report) {
    const { ofContainers, quoted } = httpProxies(lines, settings)
    for (const { variable, line } of quoted) report('quoted', { variable }, { at: line.nameSpan })
    const exceptions = proxyExceptions(lines, settings)
    if (ofContainers === null || exceptions === null) return
    const { variable, line } = ofContainers
    const place = { at: line.nameSpan }
    if (exceptions === 'unset') report('catches', { variable }, place)
    else if (!needed[stack].every((host) => isException(exceptions, host)))
      report('incomplete', { variable }, place)
  },
})

/** The hosts that every login asks. */
const needed = { standard: ['identity', 'api'], lite: ['localhost'] } as const
