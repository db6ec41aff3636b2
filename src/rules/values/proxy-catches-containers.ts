import { hasAddress, httpProxies, isException, proxyExceptions } from '../../server/http-proxies.js'
import { rule } from '../rule.js'

/**
 * .NET sends plain HTTP through the proxy of HTTP_PROXY or ALL_PROXY, that among containers too, unless NO_PROXY names
 * the host (dotnet/runtime HttpEnvironmentProxy.cs; bitwarden/server GlobalSettings.cs, `BuildInternalUri`).
 */
export default rule('proxy-catches-containers', {
  title: 'proxy between the containers',
  severity: 'warning',
  since: '1.0.0',
  stacks: ['standard'],
  messages: {
    catches:
      '`{variable}` also sends requests between the containers through the proxy, which does not know their names: logins fail. Add `NO_PROXY` with the names of the containers, such as `identity,api,admin,sso,notifications,events`.',
    incomplete:
      '`{variable}` also sends requests between the containers through the proxy, and `NO_PROXY` does not name `identity` and `api`: logins fail. Add the names of the containers to it, such as `identity,api,admin,sso,notifications,events`.',
    quoted:
      '`{variable}` has quotes inside quotes, and the inner ones stay in the value: .NET cannot read the address and silently uses no proxy. Remove one pair of quotes.',
  },
  check({ lines, settings }, report) {
    const proxies = httpProxies(lines, settings)
    for (const { variable, line, isQuoted } of proxies)
      if (isQuoted) report('quoted', { variable }, { at: line.nameSpan })
    const catching = proxies.find((proxy) => proxy.isForHttp && hasAddress(proxy))
    const exceptions = proxyExceptions(lines, settings)
    if (catching === undefined || exceptions === null) return
    const place = { at: catching.line.nameSpan }
    if (exceptions === 'unset') report('catches', { variable: catching.variable }, place)
    else if (!needed.every((host) => isException(exceptions, host)))
      report('incomplete', { variable: catching.variable }, place)
  },
})

/** The containers that every login asks. */
const needed = ['identity', 'api']
