import { word } from '../../messages/printable.js'
import type { Line } from '../../settings/line.js'
import type { Value } from '../../source/value.js'
import type { Context } from '../context.js'
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
  check(context, report) {
    const proxies = variables.flatMap((variable) => {
      const line = lineOf(context, variable.names)
      return line?.value == null || context.settings.isTemplated(line)
        ? []
        : [{ ...variable, line, value: line.value }]
    })
    for (const { shown, line, value } of proxies)
      if (value.matches(/^["']|["']$/)) report('quoted', { variable: shown }, { at: line.nameSpan })
    const catching = proxies.find(({ isForHttp, value }) => isForHttp && value.matches(/^[^"']*\S[^"']*$/))
    if (catching === undefined) return
    const exceptions = lineOf(context, ['no_proxy', 'NO_PROXY'])
    if (exceptions !== undefined && context.settings.isTemplated(exceptions)) return
    const list = exceptions?.value ?? null
    if (list !== null && names(list, 'identity') && names(list, 'api')) return
    const place = { at: catching.line.nameSpan }
    report(list === null ? 'catches' : 'incomplete', { variable: catching.shown }, place)
  },
})

/** Small letters win; addresses among containers are plain HTTP. */
const variables = [
  { names: ['http_proxy', 'HTTP_PROXY'], shown: word('HTTP_PROXY'), isForHttp: true },
  { names: ['all_proxy', 'ALL_PROXY'], shown: word('ALL_PROXY'), isForHttp: true },
  { names: ['https_proxy', 'HTTPS_PROXY'], shown: word('HTTPS_PROXY'), isForHttp: false },
] as const

function lineOf({ lines }: Context, names: readonly string[]): Line | undefined {
  for (const name of names) {
    const line = lines.findLast((each) => each.name.is(name) && each.value !== null && !each.value.isEmpty)
    if (line !== undefined) return line
  }
  return undefined
}

/** Commas separate; `*` is everything to other programs, and nobody who writes it means less. */
function names(list: Value, host: string): boolean {
  return list.matches(new RegExp(`(?:^|,)\\s*(?:\\.?${host}|\\*)\\s*(?:,|$)`, 'i'))
}
