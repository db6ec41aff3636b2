import { isDevelopment } from '../../readers/dotnet/environment.js'
import { rule } from '../rule.js'

/**
 * Both win over docker/global.env, which comes before this file (bitwarden/server
 * util/Setup/Templates/DockerCompose.hbs). The entrypoints of Identity and SSO compare with `true` exactly
 * (src/Identity/entrypoint.sh); .NET looks for a file of the environment's very spelling.
 */
export default rule('not-production', {
  title: 'not a production server',
  severity: 'error',
  severityWhen: {
    warning: 'the environment is Development',
    notice: 'the environment is another word than Production',
  },
  since: '1.0.0',
  messages: {
    'not-self-hosted':
      '`{setting}` is `false`: the server acts as Bitwarden’s cloud, whose settings it does not have, and its services fail. Delete the line; {stack|docker/global.env|Lite’s image} sets it correctly.',
    'not-literal':
      '`{setting}` is not written exactly `true`, in lower case and without spaces: Identity and SSO do not find their certificate and crash-loop at start. Delete the line; {stack|docker/global.env|Lite’s image} sets it correctly.',
    development:
      '`{setting}` is Development: error pages show internal details, and developer settings apply. Delete the line; {stack|docker/global.env|Lite’s image} sets Production.',
    environment:
      '`{setting}` is not exactly `Production`: the server does not read appsettings.Production.json, its production settings. Delete the line; {stack|docker/global.env|Lite’s image} sets it correctly.',
  },
  check({ settings, stack }, report) {
    const selfHosted = settings.of('globalSettings__selfHosted')
    const on = settings.boolean('globalSettings__selfHosted')
    if (selfHosted.line !== null && on === false)
      report.setting(selfHosted, 'not-self-hosted', { breaks: 'everything' })
    else if (stack === 'standard' && on === true && selfHosted.value?.is('true') === false)
      report.setting(selfHosted, 'not-literal', { breaks: 'everything' })
    const environment = settings.of('ASPNETCORE_ENVIRONMENT')
    if (environment.state !== 'set' || environment.value?.is('Production') !== false) return
    if (isDevelopment(environment.value)) report.setting(environment, 'development', { severity: 'warning' })
    else report.setting(environment, 'environment', { severity: 'notice' })
  },
})
